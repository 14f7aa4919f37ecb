import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Folds } from '../record-folds.js';
import type { AfterEvents } from './after.acts.js';

/** An order to perform within a period (行政复议法 77(2)). */
export interface PerformanceOrder {
  readonly key: string;
  readonly on: CalendarDate;
  readonly said: AfterEvents['PerformanceOrderIssued'];
  /** When it was served on each party: on the respondent, and as a copy. */
  readonly served: Readonly<Record<string, CalendarDate>>;
}

/** An opinion letter with what became of it (行政复议法 76). */
export interface OpinionLetter {
  readonly key: string;
  readonly on: CalendarDate;
  /** The respondent's key, or null for another lower organ. */
  readonly to: string | null;
  readonly name: string;
  readonly problem: string;
  readonly servedOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  /** What was put right, as reported. */
  readonly answer: string | null;
}

/** The last call to perform before enforcement (行政强制法 54). */
export interface Demand {
  readonly to: string;
  readonly on: CalendarDate;
  readonly servedOn: CalendarDate | null;
}

export interface AfterRecord {
  readonly orders: readonly PerformanceOrder[];
  readonly talks: readonly CalendarDate[];
  readonly criticisms: readonly CalendarDate[];
  readonly letters: readonly OpinionLetter[];
  /** By respondent and letter (or `decision`), when its superior was sent a copy. */
  readonly copied: Readonly<Record<string, CalendarDate>>;
  readonly published: { readonly on: CalendarDate; readonly text: string } | null;
  readonly demands: readonly Demand[];
  /** The parties whose enforcement was applied for or begun. */
  readonly enforced: readonly string[];
}
export const emptyAfterRecord: AfterRecord = {
  orders: [],
  talks: [],
  criticisms: [],
  letters: [],
  copied: {},
  published: null,
  demands: [],
  enforced: [],
};

export const copyKey = ({ about, letter }: { readonly about: string; readonly letter?: string }): string =>
  `${about}/${letter ?? 'decision'}`;

const changed = <Thing>(
  things: readonly Thing[],
  which: (thing: Thing) => boolean,
  change: (thing: Thing) => Thing,
): readonly Thing[] => things.map((thing) => (which(thing) ? change(thing) : thing));

const withLetter = (record: AfterRecord, key: string, change: Partial<OpinionLetter>) => ({
  letters: changed(
    record.letters,
    (letter) => letter.key === key,
    (letter) => ({ ...letter, ...change }),
  ),
});
const withDemand = ({ demands }: AfterRecord, demand: Demand): Pick<AfterRecord, 'demands'> => ({
  demands: [...demands.filter(({ to }) => to !== demand.to), demand],
});

export const afterFolds: Folds<AfterEvents, AfterRecord> = {
  PerformanceOrderIssued: ({ orders }, said, on) => ({
    orders: [...orders, { key: said.order, on, said, served: {} }],
  }),
  PerformanceOrderServed: ({ orders }, { order, to }, on) => ({
    orders: changed(
      orders,
      ({ key }) => key === order,
      (one) => ({ ...one, served: { ...one.served, [to]: on } }),
    ),
  }),
  TalkNoticed: () => ({}),
  TalkHeld: ({ talks }, _, on) => ({ talks: [...talks, on] }),
  CriticismIssued: ({ criticisms }, _, on) => ({ criticisms: [...criticisms, on] }),
  OpinionLetterIssued: ({ letters }, { letter, to, name, problem }, on) => ({
    letters: [
      ...letters,
      { key: letter, on, to: to ?? null, name, problem, servedOn: null, answeredOn: null, answer: null },
    ],
  }),
  OpinionLetterServed: (record, { letter }, on) => withLetter(record, letter, { servedOn: on }),
  OpinionFeedbackReceived: (record, { letter, content }, on) =>
    withLetter(record, letter, { answeredOn: on, answer: content }),
  SuggestionLetterIssued: () => ({}),
  CopiedToSuperior: ({ copied }, payload, on) => ({ copied: { ...copied, [copyKey(payload)]: on } }),
  CluesTransferred: () => ({}),
  DecisionPublished: (_, { text }, on) => ({ published: { on, text } }),
  PerformanceDemanded: (record, { to }, on) => withDemand(record, { to, on, servedOn: null }),
  DemandServed: ({ demands }, { to }, on) => ({
    demands: changed(
      demands,
      (demand) => demand.to === to,
      (demand) => ({ ...demand, servedOn: on }),
    ),
  }),
  EnforcementApplied: ({ enforced }, { against }) => ({ enforced: [...enforced, against] }),
  AgencyEnforcementRecorded: (record, { against, step }, on) =>
    step === 'demandServed'
      ? withDemand(record, { to: against, on, servedOn: on })
      : { enforced: [...new Set([...record.enforced, against])] },
};

/** The order that was issued last. */
export const lastOrder = ({ orders }: AfterRecord): PerformanceOrder | undefined => orders.at(-1);
export const letterOf = ({ letters }: AfterRecord, key: string): OpinionLetter | undefined =>
  letters.find((letter) => letter.key === key);
/** The letters somebody still has to serve or to answer. */
export const openLetters = ({ letters }: AfterRecord): readonly OpinionLetter[] =>
  letters.filter(({ answeredOn }) => answeredOn === null);
