import type { CalendarDate } from '../calendar/calendar-date.js';
import { officialCalendar } from '../calendar/working-calendar.js';
import type { Length, LegalEvent } from '../deadlines/deadline-rule.js';
import type { ExplanationStep } from '../deadlines/explanation.js';
import { countPeriod } from '../deadlines/period.js';

/** Units in which a special law sets its period to apply. */
export const specialUnits = ['naturalDay', 'workingDay', 'month'] as const;

/** What a special law says otherwise of periods and suits for one act (行政复议法 20(1), 62(1); 行政诉讼法 13(4); J-35). */
export interface SpecialLaw {
  /** Its name as the documents cite it. */
  readonly name: string;
  /** 第六十四条 */
  readonly article: string;
  /** A longer period to apply. */
  readonly applyWithin?: { readonly length: number; readonly unit: (typeof specialUnits)[number] };
  /** A shorter period to decide, in days. */
  readonly decideWithinDays?: number;
  /** The decision on reconsideration is final: nobody sues. */
  readonly final?: boolean;
}

/** 《出境入境管理法》第六十四条, whether or not the name was written with its marks. */
export const citedLaw = ({ name, article }: Pick<SpecialLaw, 'name' | 'article'>): string =>
  `《${name.trim().replace(/^《|》$/gu, '')}》${article.trim()}`;

const applyingDays = { length: 60, unit: 'naturalDay' } as const;
export const usualDaysToDecide = 60;

/** Longer than the sixty days, both counted from the same day and not moved: months and working days are longer or not by the calendar. */
export function outlastsSixtyDays(
  { applyWithin }: Pick<SpecialLaw, 'applyWithin'>,
  knownOn: CalendarDate,
): boolean {
  if (applyWithin === undefined) return true;
  const due = (length: Length): string =>
    countPeriod(officialCalendar, { start: knownOn, ...length, moves: false }).due ?? '';
  return due(applyWithin) > due(applyingDays);
}

/** The special law of a case, as its application now stands. */
const specialLawIn = (events: readonly LegalEvent[]): SpecialLaw | undefined =>
  (
    events.find(({ type }) => type === 'ApplicationReceived')?.payload['challengedAct'] as
      { readonly specialLaw?: SpecialLaw } | undefined
  )?.specialLaw;

const named = ({ name, article }: SpecialLaw): ExplanationStep => ({ code: 'SPECIAL_LAW', name, article });

/** Sixty days, or what a law says that gives longer (行政复议法 20(1)). */
export const applyingPeriod = (_: LegalEvent, events: readonly LegalEvent[]): Length =>
  specialLawIn(events)?.applyWithin ?? applyingDays;
export const applyingLaw = (events: readonly LegalEvent[]): ExplanationStep | null => {
  const special = specialLawIn(events);
  return special?.applyWithin === undefined ? null : named(special);
};

/** The days to decide in a case under a special law, or the usual ones where it gives no fewer. */
export const daysToDecide = (special: SpecialLaw | undefined, usual: number): number =>
  Math.min(usual, special?.decideWithinDays ?? usual);

/** The days of the route, or what a law says that gives fewer (行政复议法 62(1)). */
export const decidingPeriod =
  (days: number) =>
  (_: LegalEvent, events: readonly LegalEvent[]): Length => ({
    length: daysToDecide(specialLawIn(events), days),
    unit: 'naturalDay',
  });
export const decidingLaw =
  (days: number) =>
  (events: readonly LegalEvent[]): ExplanationStep | null => {
    const special = specialLawIn(events);
    return (special?.decideWithinDays ?? days) < days && special ? named(special) : null;
  };
