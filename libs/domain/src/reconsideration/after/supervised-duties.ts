import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Deadline } from '../../deadlines/derive-deadlines.js';
import type { Unit } from '../../deadlines/unit.js';
import { partiesOf, partyOf, type ReconsiderationRecord } from '../reconsideration.record.js';
import { orderedDuties, type OrderedDuty } from './after.acts.js';
import { letterOf, type PerformanceOrder } from './after.record.js';

/** What is under supervision: the duties of a case, the orders to perform them, and letters that want a reply. */
export const supervisedKinds = [
  ...orderedDuties,
  'performanceOrder',
  'judicialSuggestion',
  'procuratorSuggestion',
] as const;
export type SupervisedKind = (typeof supervisedKinds)[number];

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

/** Something somebody must perform, report on or reply to (行政复议法 76, 77; 行诉解释 149; 检察公益诉讼解释 21). */
export interface SupervisedDuty {
  readonly kind: SupervisedKind;
  /** `decision`, `mediationDocument`, or the key of the letter or order. */
  readonly key: string;
  readonly bearer: string;
  /** The court by its id or the procuratorate it comes from; null where the organ that hears the case sent it. */
  readonly sender: string | null;
  /** What it is about, as the letter says; null where the decision itself tells. */
  readonly subject: string | null;
  /** How it was answered. */
  readonly answer: string | null;
  /** The parties by their keys whom the paper that imposes it has reached. */
  readonly told: readonly string[];
  readonly since: CalendarDate;
  readonly servedOn: CalendarDate | null;
  /** Null where no law sets one. */
  readonly period: { readonly length: number; readonly unit: Unit } | null;
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

function supervised(standing: Standing, kind: OrderedDuty, letter?: string) {
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
      sender: null,
      subject: null,
      answer: null,
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
      sender: null,
      subject: letter.problem,
      answer: letter.answer,
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

/** An order is done with the duty it orders; its own period runs from its service on the one who must perform. */
function orderOf(standing: Standing, { key, on, said, served }: PerformanceOrder): SupervisedDuty {
  const { record } = standing;
  const dutyKey = said.letter ?? said.to;
  const servedOn = served[said.to] ?? null;
  const clock = standing.deadlines.find(
    (one) => one.rule === 'rc_perform_order' && one.key === dutyKey && one.startedOn === servedOn,
  );
  const letter = said.letter === undefined ? undefined : letterOf(record, said.letter);
  const doneOn = letter === undefined ? record.performedOn : letter.answeredOn;
  const dueOn = servedOn === null ? null : (clock?.dueOn ?? null);
  return {
    kind: 'performanceOrder',
    key,
    bearer: partyOf(record, said.to)?.name ?? said.to,
    sender: null,
    subject: said.reason,
    answer: letter?.answer ?? null,
    told: Object.keys(served).sort(),
    since: on,
    servedOn,
    period: said.performWithin,
    dueOn,
    orderDueOn: null,
    orders: 0,
    doneOn,
    late: doneOn !== null && dueOn !== null && doneOn > dueOn,
    step: null,
  };
}

/** What a case has under supervision: its decision or mediation document, each opinion letter, each order to perform. */
export const supervisedDuties = (standing: Standing): readonly SupervisedDuty[] => [
  ...decided(standing),
  ...lettersOf(standing),
  ...standing.record.orders.map((order) => orderOf(standing, order)),
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
