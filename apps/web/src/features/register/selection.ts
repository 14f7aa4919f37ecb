import type { CaseRow } from '../../api/answers';

/** The server takes no more cases at once. */
export const MOST_SELECTED = 200;

/** Chosen rows by case, in the order of choosing; they stay chosen while one turns the pages. */
export type Selection = ReadonlyMap<string, CaseRow>;

export const nothingSelected: Selection = new Map();

/** As many of the rows as still have room. */
export function withRows(selected: Selection, rows: readonly CaseRow[]): Selection {
  const after = new Map(selected);
  for (const row of rows) if (after.has(row.id) || after.size < MOST_SELECTED) after.set(row.id, row);
  return after;
}

export function without(selected: Selection, rows: readonly { readonly id: string }[]): Selection {
  const after = new Map(selected);
  for (const { id } of rows) after.delete(id);
  return after;
}

/** The chosen rows as they are read now, as far as they are on the page. */
export const refreshed = (selected: Selection, rows: readonly CaseRow[]): Selection =>
  withRows(
    selected,
    rows.filter(({ id }) => selected.has(id)),
  );
