import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Deadline } from '../../deadlines/derive-deadlines.js';
import type { PerformancePeriod } from '../terms.js';
import { partiesOf, type ReconsiderationRecord } from '../reconsideration.record.js';
import type { OrderedDuty } from './after.acts.js';
import type { PerformanceOrder } from './after.record.js';

export type SupervisedKind = OrderedDuty;

/** How far a duty has come; whether its period is over depends on the day. */
export const dutyStates = [
  'toServe',
  'running',
  'over',
  'ordered',
  'talked',
  'criticised',
  'done',
  'doneLate',
] as const;
export type DutyState = (typeof dutyStates)[number];

/** Something a respondent or another organ must perform or report on (行政复议法 76, 77). */
export interface SupervisedDuty {
  readonly kind: SupervisedKind;
  /** `decision`, `mediationDocument`, or the key of the letter. */
  readonly key: string;
  readonly bearer: string;
  /** The parties by their keys whom the paper that imposes it has reached. */
  readonly told: readonly string[];
  readonly since: CalendarDate;
  readonly servedOn: CalendarDate | null;
  readonly period: PerformancePeriod;
  readonly dueOn: CalendarDate | null;
  /** The period of the order that was served last, or null. */
  readonly orderDueOn: CalendarDate | null;
  readonly orders: number;
  readonly doneOn: CalendarDate | null;
  readonly late: boolean;
  /** The last step of supervision; null where nothing was needed so far. */
  readonly step: 'ordered' | 'talked' | 'criticised' | null;
}

interface Standing {
  readonly record: ReconsiderationRecord;
  readonly deadlines: readonly Deadline[];
}

const newest = ({ deadlines }: Standing, rules: readonly string[], key?: string): Deadline | undefined =>
  deadlines
    .filter((one) => rules.includes(one.rule) && (key === undefined || one.key === key))
    .sort((a, b) => b.startSeq - a.startSeq)[0];

/** Talk and criticism are not tied to one order: they concern whatever was ordered before them. */
function stepOf(
  { talks, criticisms }: ReconsiderationRecord,
  orders: readonly PerformanceOrder[],
): SupervisedDuty['step'] {
  const first = orders[0];
  if (!first) return null;
  if (criticisms.some((on) => on >= first.on)) return 'criticised';
  return talks.some((on) => on >= first.on) ? 'talked' : 'ordered';
}

function supervised(standing: Standing, kind: SupervisedKind, letter?: string) {
  const { record } = standing;
  const orders = record.orders.filter(({ said }) => said.duty === kind && said.letter === letter);
  const served = orders.filter(({ said, served: by }) => said.to in by).at(-1);
  const orderKey = served && (served.said.letter ?? served.said.to);
  return {
    orders: orders.length,
    orderDueOn:
      orderKey === undefined ? null : (newest(standing, ['rc_perform_order'], orderKey)?.dueOn ?? null),
    step: stepOf(record, orders),
  };
}

function decided(standing: Standing): readonly SupervisedDuty[] {
  const { record } = standing;
  const mediated = record.mediationDocumentOn !== null;
  const period = mediated ? record.agreement?.performWithin : record.decision?.draft.performWithin;
  const since = record.mediationDocumentOn ?? record.decision?.on;
  if (period == null || since === undefined) return [];
  const clock = newest(standing, ['rc_perform']);
  const kind = mediated ? 'mediationDocument' : 'decision';
  const bearers = mediated ? partiesOf(record) : partiesOf(record, 'respondent');
  return [
    {
      kind,
      key: kind,
      bearer: bearers.map(({ name }) => name).join('、'),
      // Those who sign a mediation document have it by signing.
      told: (mediated ? partiesOf(record).map(({ key }) => key) : Object.keys(record.served)).sort(),
      since,
      servedOn: clock?.startedOn ?? null,
      period,
      dueOn: clock?.dueOn ?? null,
      doneOn: record.performedOn,
      late: clock?.status === 'metLate',
      ...supervised(standing, kind),
    },
  ];
}

const lettersOf = (standing: Standing): readonly SupervisedDuty[] =>
  standing.record.letters.map((letter) => {
    const clock = newest(standing, ['rc_opinion_feedback', 'r0_opinion'], letter.key);
    return {
      kind: 'opinionLetter',
      key: letter.key,
      bearer: letter.name,
      told: letter.to !== null && letter.servedOn !== null ? [letter.to] : [],
      since: letter.on,
      servedOn: letter.servedOn,
      period: { length: 60, unit: 'naturalDay' },
      dueOn: clock?.dueOn ?? null,
      doneOn: letter.answeredOn,
      late: clock?.status === 'metLate',
      ...supervised(standing, 'opinionLetter', letter.key),
    };
  });

/** What a case has under supervision: its decision or mediation document, and each opinion letter. */
export const supervisedDuties = (standing: Standing): readonly SupervisedDuty[] => [
  ...decided(standing),
  ...lettersOf(standing),
];

type Told = Pick<SupervisedDuty, 'servedOn' | 'dueOn' | 'orderDueOn' | 'doneOn' | 'late' | 'step'>;

/** Where a duty stands on a day. */
export function dutyState({ servedOn, dueOn, doneOn, late, step }: Told, today: CalendarDate): DutyState {
  if (doneOn !== null) return late ? 'doneLate' : 'done';
  if (servedOn === null) return 'toServe';
  if (step !== null) return step;
  return dueOn !== null && dueOn < today ? 'over' : 'running';
}

/** By when it must be done now: the period of an order that was served takes the place of the first. */
export const dutyDue = ({ dueOn, orderDueOn }: Pick<SupervisedDuty, 'dueOn' | 'orderDueOn'>) =>
  orderDueOn ?? dueOn;
