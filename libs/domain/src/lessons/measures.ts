import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Wording } from '../wording/locale.js';

/** How far what an analysis asked to be put right has come. */
export const measuresStates = ['open', 'overdue', 'done'] as const;
export type MeasuresState = (typeof measuresStates)[number];

interface Measures {
  readonly measures: string | null;
  readonly measuresDueOn: CalendarDate | null;
  readonly measuresDoneOn: CalendarDate | null;
}

/** Null where an analysis asks for no measures. */
export function measuresStateOf(
  { measures, measuresDueOn, measuresDoneOn }: Measures,
  today: CalendarDate,
): MeasuresState | null {
  if (measures === null) return null;
  if (measuresDoneOn !== null) return 'done';
  return measuresDueOn !== null && measuresDueOn < today ? 'overdue' : 'open';
}

export const measuresStateLabels: Readonly<Record<MeasuresState, Wording>> = {
  open: { zh: '整改中', en: 'Under way' },
  overdue: { zh: '整改超期', en: 'Overdue' },
  done: { zh: '已落实', en: 'Carried out' },
};

/** How many days before the day set for its measures, and on that day, whoever has the case is reminded. */
export const measuresReminders = [7, 0] as const;
