import type { ExplanationStep } from '@mingjing/domain';
import { lazy, Suspense } from 'react';

import { Bones } from '../../ui/states';
import type { DeadlineAnswer } from './case-answers';
import { useCaseTexts } from './texts';

const ClockCalendar = lazy(async () => ({ default: (await import('./ClockCalendar')).ClockCalendar }));

/** The day a step leads to, where it leads to one. */
function dayOf(step: ExplanationStep): string {
  switch (step.code) {
    case 'COUNTED_FROM':
      return step.start;
    case 'NTH_WORKING_DAY':
    case 'LAST_DAY':
    case 'POSTMARK_DECIDES':
    case 'AGREED_DAY':
    case 'BEFORE_HEARING':
    case 'BEFORE_DEBATE_ENDS':
    case 'PLANNED_DAY':
    case 'DEEMED_SERVED':
      return step.date;
    case 'MOVED':
      return step.to;
    case 'COUNTED_BACK':
      return step.day;
    case 'PAUSED_NOW':
      return step.from;
    case 'SPECIAL_LAW':
    case 'HOLIDAYS_SKIPPED':
    case 'MAKE_UP_DAYS_COUNTED':
    case 'PROVISIONAL':
      return '';
  }
}

function useStepNames(): Readonly<Record<ExplanationStep['code'], string>> {
  const t = useCaseTexts();
  return {
    COUNTED_FROM: t('step.start'),
    SPECIAL_LAW: t('step.specialLaw'),
    HOLIDAYS_SKIPPED: t('step.rest'),
    MAKE_UP_DAYS_COUNTED: t('step.makeUp'),
    NTH_WORKING_DAY: t('step.count'),
    LAST_DAY: t('step.last'),
    MOVED: t('step.moved'),
    PAUSED_NOW: t('step.paused'),
    COUNTED_BACK: t('step.back'),
    AGREED_DAY: t('kind.agreed'),
    BEFORE_HEARING: t('step.beforeHearing'),
    BEFORE_DEBATE_ENDS: t('step.beforeDebateEnds'),
    PLANNED_DAY: t('step.planned'),
    POSTMARK_DECIDES: t('step.postmark'),
    DEEMED_SERVED: t('step.deemedServed'),
    PROVISIONAL: t('step.provisional'),
  };
}

/** The open explanation of one date: a row per step and where it leads, then the days themselves. */
export function ClockLedger({ clock, today }: { readonly clock: DeadlineAnswer; readonly today: string }) {
  const t = useCaseTexts();
  const names = useStepNames();
  return (
    <div className="ledger">
      <table>
        <tbody>
          {clock.steps.map((step, index) => (
            <tr key={index}>
              <th scope="row">{names[step.code]}</th>
              <td>{clock.explanation[index]}</td>
              <td className="to">{dayOf(step)}</td>
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{t('step.due')}</th>
            <td>
              {clock.status.label}
              {clock.doneOn !== null && ` · ${t('clocks.doneOn', { day: clock.doneOn })}`}
              {clock.recordedLate && ` · ${t('clocks.late')}`}
              <div className="article">
                {clock.article} · {clock.owner.label}
              </div>
            </td>
            <td className="to">{clock.dueOn ?? '—'}</td>
          </tr>
        </tbody>
      </table>
      {clock.needsVerification && <p className="notice">{t('verify.why')}</p>}
      <Suspense fallback={<Bones lines={4} />}>
        <ClockCalendar clock={clock} today={today} />
      </Suspense>
    </div>
  );
}
