import type { CalendarDate } from '../calendar/calendar-date.js';

/** What the statistics count of cases (law.md H.1, H.3, H.4). */
export const measures = [
  'received',
  'receivedLater',
  'accepted',
  'mediatedFirst',
  'refused',
  'concluded',
  'open',
  'judgedFor',
  'retried',
  'passedOn',
  'heard',
  'appearance',
  'normReview',
  'compensation',
  'opinionLetter',
  'suggestionLetter',
  'judicialSuggestion',
  'letterAnswered',
  'letterOpen',
  'agreementConfirmed',
  'agreementPerformed',
] as const;
export type Measure = (typeof measures)[number];

/** By what a figure can be split; a thing counted has one value of each it knows. */
export const facets = [
  'acceptance',
  'answered',
  'applicantKind',
  'attended',
  'category',
  'chief',
  'corrected',
  'days',
  'defendant',
  'disputeKind',
  'disputeType',
  'extended',
  'form',
  'grossDays',
  'headOf',
  'instance',
  'judged',
  'kind',
  'line',
  'lost',
  'matter',
  'mediated',
  'mediationTried',
  'officer',
  'onTime',
  'ordered',
  'orderedAttended',
  'outcome',
  'performed',
  'phase',
  'redo',
  'respondent',
  'spoke',
  'suspended',
  'withinSixty',
] as const;
export type Facet = (typeof facets)[number];
export type FacetValues = Readonly<Partial<Record<Facet, string>>>;

/** One thing a case adds to a figure; the figures are the sums of these and nothing else. */
export interface Counted {
  readonly measure: Measure;
  /** Its name within case and measure, such as a letter's; '' where the case counts once. */
  readonly key: string;
  /** The day it counts on; null: it counts as long as it stands. */
  readonly on: CalendarDate | null;
  readonly facets: FacetValues;
  /** Persons of an acceptance or a mediation, yuan of compensation or agreement; 0 where nothing is summed. */
  readonly amount: number;
}

/** Of a case that nobody has been given, or whose officer has no account. */
export const NO_OFFICER = 'unassigned';

export const yesNo = (holds: boolean): string => (holds ? 'yes' : 'no');

/** A thing of a case that counts once. */
export const once = (
  measure: Measure,
  on: CalendarDate | null,
  values: FacetValues,
  amount = 0,
): Counted => ({ measure, key: '', on, facets: values, amount });

/** The organ of a single respondent or defendant; two or more are one class of their own in the forms (law.md H.1). */
export function onlyOrgan(organs: readonly (string | undefined)[]): string {
  const [first, ...more] = [...new Set(organs)];
  return more.length > 0 ? 'several' : (first ?? 'unlisted');
}

/** What came back on a letter: on its day where it was answered, and as long as it stands where it was not. */
export const answerOf = (kind: string, key: string, answeredOn: CalendarDate | null): Counted => ({
  measure: answeredOn === null ? 'letterOpen' : 'letterAnswered',
  key,
  on: answeredOn,
  facets: { kind },
  amount: 0,
});
