import type { CaseRow } from '../../api/answers';
import { MOST_SELECTED, nothingSelected, refreshed, without, withRows } from './selection';

const row = (id: number, version = 1): CaseRow => ({ id: String(id), version }) as CaseRow;
const rows = (from: number, count: number): CaseRow[] =>
  Array.from({ length: count }, (_, index) => row(from + index));

it('keeps what was chosen on other pages', () => {
  const both = withRows(withRows(nothingSelected, rows(1, 2)), rows(3, 2));
  expect([...both.keys()]).toEqual(['1', '2', '3', '4']);
  expect([...without(both, rows(3, 2)).keys()]).toEqual(['1', '2']);
});

it('takes no more than the server does, but keeps those it has up to date', () => {
  const full = withRows(nothingSelected, rows(1, MOST_SELECTED + 5));
  expect(full.size).toBe(MOST_SELECTED);
  const later = withRows(full, [row(1, 7), row(999)]);
  expect([later.size, later.get('1')?.version, later.has('999')]).toEqual([MOST_SELECTED, 7, false]);
});

it('follows what is read anew of the chosen ones, and chooses nothing by itself', () => {
  const chosen = withRows(nothingSelected, [row(1), row(2)]);
  const after = refreshed(chosen, [row(2, 5), row(3)]);
  expect([...after.values()].map(({ id, version }) => [id, version])).toEqual([
    ['1', 1],
    ['2', 5],
  ]);
});
