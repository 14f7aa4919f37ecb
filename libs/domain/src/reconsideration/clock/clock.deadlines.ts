import type { DeadlineRule, Exclusion, LegalEvent } from '../../deadlines/deadline-rule.js';
import type { Article } from '../../law/article.js';
import { grounds60Days, type ClockEvents } from './clock.acts.js';

const naturalDays = (length: number) => ({ length, unit: 'naturalDay' }) as const;
const workingDays = (length: number) => ({ length, unit: 'workingDay' }) as const;
const lastsSixtyDays = (event: LegalEvent): boolean =>
  grounds60Days.includes((event.payload as unknown as ClockEvents['ProceedingSuspended']).ground);

/** Sixty days of suspension on certain grounds, after which the case must be terminated; and the check of it. */
export const suspensionDeadlines = (id: string, at: Article): readonly DeadlineRule[] => [
  {
    id,
    article: at,
    owner: 'reconsiderationBody',
    starts: [{ on: 'ProceedingSuspended', when: lastsSixtyDays }],
    length: naturalDays(60),
    // Nobody is late here: the sixty days are a wait, after which the check of the cause falls due.
    met: [],
    cancelled: [{ on: 'ProceedingResumed' }, { on: 'CaseTerminated' }],
    whenOver: 'lapsed',
  },
  {
    id: 'rc_termination_check',
    article: at,
    owner: 'reconsiderationOffice',
    kind: 'internal',
    starts: [],
    afterLapseOf: id,
    length: workingDays(5),
    met: [{ on: 'CaseTerminated' }, { on: 'ProceedingResumed' }],
    whenOver: 'missed',
  },
];

export const extendedByHead = {
  on: 'PeriodExtended',
  days: (event: LegalEvent) => (event.payload as unknown as ClockEvents['PeriodExtended']).days,
  atMost: 30,
} as const satisfies DeadlineRule['extended'];

/** The time of inspections and appraisals (条例2007 34, 37); a visit of one day takes out nothing. */
export function inspectionTimes(events: readonly LegalEvent[]): Exclusion[] {
  const times: Exclusion[] = [];
  let appraisal: LegalEvent | null = null;
  for (const event of events) {
    const startedOn = event.payload['startedOn'];
    if (event.type === 'SiteInspected' && typeof startedOn === 'string')
      times.push({ from: startedOn as Exclusion['from'], to: event.occurredOn });
    if (event.type === 'AppraisalCommissioned') appraisal ??= event;
    if (event.type === 'AppraisalReceived' && appraisal) {
      times.push({ from: appraisal.occurredOn, to: event.occurredOn });
      appraisal = null;
    }
  }
  return appraisal ? [...times, { from: appraisal.occurredOn }] : times;
}
