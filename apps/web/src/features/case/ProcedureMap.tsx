import { phaseLabels, type Phase } from '@mingjing/domain';

import { useLanguage } from '../../i18n/use-language';
import { shortDay } from '../../ui/dates';
import type { CaseAnswer, DeadlineAnswer, JournalEntryAnswer } from './case-answers';
import { axisOf, lanesOf, stagesOf, type Stage } from './procedure-stages';
import { useCaseTexts } from './texts';

interface Props {
  readonly file: CaseAnswer;
  readonly entries: readonly JournalEntryAnswer[];
  readonly deadlines: readonly DeadlineAnswer[];
}

const wide = (from: number, to: number) => ({
  left: `${String(from)}%`,
  width: `${String(Math.max(to - from, 0))}%`,
});

function StageBar({ stage, today }: { readonly stage: Stage; readonly today: string }) {
  const t = useCaseTexts();
  const language = useLanguage();
  const day = (date: string) => shortDay(date, today);
  const { phase, state, from, to } = stage;
  const words =
    from === null
      ? t('map.next')
      : to === null
        ? t('map.from', { from: day(from) })
        : from === to
          ? day(from)
          : t('map.span', { from: day(from), to: day(to) });
  return (
    <li
      className={`ph ${state}`}
      style={wide(stage.left, stage.right)}
      {...(state === 'now' ? { 'aria-current': 'step' } : {})}
    >
      <div className="bar" />
      <div className="pn" title={phaseLabels[phase as Phase][language]}>
        {phaseLabels[phase as Phase][language]}
      </div>
      <div className="pd" title={words}>
        {words}
      </div>
    </li>
  );
}

/** Phases on top, the clocks under them on the same axis, one line for today. */
export function ProcedureMap({ file, entries, deadlines }: Props) {
  const t = useCaseTexts();
  const stages = stagesOf(entries, file);
  const x = axisOf(stages, file.today);
  const lanes = lanesOf(deadlines, file.today);
  return (
    <section className="panel map" aria-label={t('map.title')}>
      <ol className="stages">
        {stages.map((stage) => (
          <StageBar key={`${stage.phase}${stage.from ?? ''}`} stage={stage} today={file.today} />
        ))}
      </ol>
      {lanes.map(({ clock, from, to, kind }) => (
        <div className="lane" key={clock.id}>
          <span className="name" title={clock.label}>
            {clock.label}
          </span>
          <div className="track">
            <div
              className={`seg ${kind}`}
              style={wide(x(from), x(to))}
              title={`${clock.label} ${from} – ${to}`}
            >
              {clock.status.label} {shortDay(to, file.today)}
            </div>
          </div>
        </div>
      ))}
      {file.closedOn === null && (
        <div className="todaybox">
          <div className="todayline" style={{ left: `${String(x(file.today))}%` }}>
            <span>{t('map.today', { day: shortDay(file.today, file.today) })}</span>
          </div>
        </div>
      )}
    </section>
  );
}
