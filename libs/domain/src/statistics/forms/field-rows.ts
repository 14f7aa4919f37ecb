import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Wording } from '../../wording/locale.js';
import { totalRow, w, type FormRow } from './form.js';

/** What the dictionary of fields of administration says of one (law.md H.2). */
export interface FieldEntry {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly formRow: number | null;
  readonly successor: string | null;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

export const unlistedRow = 'unlisted';
/** Rows without a number in the form come before its last one, 其他. */
const OTHER_ROW = 53;
const beforeOther = OTHER_ROW - 0.5;

const holds = ({ validFrom, validTo }: FieldEntry, day: CalendarDate): boolean =>
  validFrom <= day && (validTo === null || validTo >= day);

/**
 * The row of a field on the last day of the period: an old name is a row of its own as long as it was in force, and
 * then that of whoever took over (law.md H.2).
 */
export function fieldRowOf(entries: readonly FieldEntry[], day: CalendarDate): (name: string) => string {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const byName = new Map(entries.map((entry) => [entry.zh, entry]));
  return (name) => {
    const passed = new Set<string>();
    let entry = byName.get(name);
    while (entry && !holds(entry, day) && entry.successor !== null && !passed.has(entry.code)) {
      passed.add(entry.code);
      entry = byCode.get(entry.successor) ?? entry;
    }
    return entry?.code ?? unlistedRow;
  };
}

const unlisted: FormRow = {
  code: unlistedRow,
  no: null,
  label: w('未列入字典的类别', 'Fields not in the dictionary'),
};
const labelOf = ({ zh, en }: FieldEntry): Wording => w(zh, en);

/** The rows of a table by fields: those in force and numbered, and whatever else is used; the sum comes last. */
export function fieldRows(
  entries: readonly FieldEntry[],
  day: CalendarDate,
  used: ReadonlySet<string>,
): readonly FormRow[] {
  const shown = entries
    .filter((entry) => used.has(entry.code) || (holds(entry, day) && entry.formRow !== null))
    .map((entry) => ({ code: entry.code, no: entry.formRow, label: labelOf(entry) }))
    .sort((a, b) => (a.no ?? beforeOther) - (b.no ?? beforeOther) || (a.code < b.code ? -1 : 1));
  return [...shown, ...(used.has(unlistedRow) ? [unlisted] : []), totalRow];
}
