import { phaseLabels, type Phase } from '@mingjing/domain';

import { useLanguage } from '../../i18n/use-language';
import { shortDay } from '../../ui/dates';
import type { CaseAnswer, DeadlineAnswer, JournalEntryAnswer } from './case-answers';
import { axisOf, lanesOf, stagesOf, type Lane, type Stage } from './procedure-stages';
import { useCaseTexts } from './texts';

interface Props {
  readonly file: CaseAnswer;
  readonly entries: readonly JournalEntryAnswer[];
  readonly deadlines: readonly DeadlineAnswer[];
}

/** A bar narrower than this, in per cent, has its words beside it. */
const ROOM_FOR_WORDS = 12;

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

interface LaneProps {
  readonly lane: Lane;
  readonly x: (day: string) => number;
  readonly today: string;
}

function LaneBar({ lane: { clock, from, to, kind }, x, today }: LaneProps) {
  const name = clock.keyName === null ? clock.label : `${clock.label} · ${clock.keyName}`;
  const words = `${clock.status.label} ${shortDay(to, today)}`;
  const [left, right] = [x(from), x(to)];
  const inside = right - left >= ROOM_FOR_WORDS;
  return (
    <div className="lane">
      <span className="name" title={name}>
        {name}
      </span>
      <div className="track">
        <div className={`seg ${kind}`} style={wide(left, right)} title={`${name} ${from} – ${to}`}>
          {inside && words}
        </div>
        {!inside && (
          <span
            className={`segwords ${kind}`}
            style={
              right > 85
                ? { right: `${String(100 - left)}%` }
                : { left: `max(${String(right)}%, ${String(left)}% + 8px)` }
            }
          >
            {words}
          </span>
        )}
      </div>
    </div>
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
      {lanes.map((lane) => (
        <LaneBar key={lane.clock.id} lane={lane} x={x} today={file.today} />
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
