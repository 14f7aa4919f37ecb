import { courtResponseForm } from './court-response-form.js';
import { courtResponseLine } from './court-response-lines.js';
import { mediationForm } from './mediation-form.js';
import { mediationLine } from './mediation-lines.js';
import { reconsiderationForm } from './reconsideration-form.js';
import { reconsiderationLine } from './reconsideration-lines.js';
import type {
  CountedCase,
  FormCode,
  FormColumn,
  FormContext,
  FormLine,
  FormRow,
  Identity,
  StatisticForm,
} from './form.js';

export const statisticForms: Readonly<Record<FormCode, StatisticForm>> = {
  reconsideration: reconsiderationForm,
  courtResponse: courtResponseForm,
  mediation: mediationForm,
};

const lines: Readonly<Record<FormCode, (of: CountedCase, context: FormContext) => FormLine | null>> = {
  reconsideration: reconsiderationLine,
  courtResponse: courtResponseLine,
  mediation: mediationLine,
};

/** What a case adds to a form in a period; null where it adds nothing (law.md H). */
export const lineOf = (form: FormCode, of: CountedCase, context: FormContext): FormLine | null =>
  lines[form](of, context);

function groupedBy(
  all: readonly FormLine[],
  keyOf: (line: FormLine) => string,
): ReadonlyMap<string, readonly FormLine[]> {
  const groups = new Map<string, FormLine[]>();
  for (const line of all) {
    const group = groups.get(keyOf(line));
    if (group) group.push(line);
    else groups.set(keyOf(line), [line]);
  }
  return groups;
}

/** The figures of a row by the numbers of the columns; what is not there is 0, a rate without denominator null. */
export type RowValues = Readonly<Record<string, number | null>>;

export interface TableRow extends FormRow {
  readonly values: RowValues;
}

const covers = ({ code, sums }: FormRow, row: string): boolean =>
  sums === undefined ? code === row : sums === 'all' || sums.includes(row);

const rateOf = ({ rate }: FormColumn, sums: Readonly<Record<string, number>>): number | null => {
  const whole = sums[rate?.outOf ?? ''] ?? 0;
  return whole === 0 ? null : (sums[rate?.of ?? ''] ?? 0) / whole;
};

/** A figure without what adding parts of a yuan leaves behind it. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

function valuesOf(columns: readonly FormColumn[], adding: readonly FormLine[]): RowValues {
  const sums: Record<string, number> = {};
  for (const { adds } of adding)
    for (const [column, amount] of Object.entries(adds)) sums[column] = (sums[column] ?? 0) + amount;
  return Object.fromEntries(
    columns.map((column) => [
      column.no,
      column.unit === 'rate' ? rateOf(column, sums) : rounded(sums[column.no] ?? 0),
    ]),
  );
}

/** The table the lines add up to. */
export function tableOf(
  { columns }: StatisticForm,
  rows: readonly FormRow[],
  all: readonly FormLine[],
): readonly TableRow[] {
  const byRow = groupedBy(all, ({ row }) => row);
  return rows.map((row) => {
    const own = [...byRow].flatMap(([code, adding]) => (covers(row, code) ? adding : []));
    return { ...row, values: valuesOf(columns, own) };
  });
}

/** The lines behind a cell; of a rate those of what it is a share of. */
export function linesBehind(
  form: StatisticForm,
  all: readonly FormLine[],
  { row, column }: { readonly row: FormRow; readonly column: string },
): readonly FormLine[] {
  const counted = form.columns.find(({ no }) => no === column)?.rate?.outOf ?? column;
  return all.filter((line) => covers(row, line.row) && (line.adds[counted] ?? 0) !== 0);
}

/** How often each note applies, in the order of the form. */
export function notesOf(
  { notes }: StatisticForm,
  all: readonly FormLine[],
): readonly { readonly code: string; readonly count: number }[] {
  return Object.keys(notes)
    .map((code) => ({ code, count: all.reduce((sum, line) => sum + (line.notes[code] ?? 0), 0) }))
    .filter(({ count }) => count > 0);
}

export interface IdentityFault {
  readonly row: string;
  readonly left: number;
  readonly right: number;
  /** The cases that count on one side more than on the other. */
  readonly of: readonly string[];
}

export interface IdentityCheck {
  readonly code: string;
  /** Both sides of the last row, the sum of all. */
  readonly left: number;
  readonly right: number;
  readonly faults: readonly IdentityFault[];
}

const sumOf = (values: RowValues, columns: readonly string[]): number =>
  rounded(columns.reduce((sum, column) => sum + (values[column] ?? 0), 0));

/** Holds a table to the identities of its form and names the cases where one fails (law.md H.1, H.4). */
export function checkIdentities(
  { identities }: Pick<StatisticForm, 'identities'>,
  rows: readonly TableRow[],
  all: readonly FormLine[],
): readonly IdentityCheck[] {
  const differing = ({ left, right }: Identity, row: FormRow): readonly string[] =>
    all
      .filter((line) => covers(row, line.row) && sumOf(line.adds, left) !== sumOf(line.adds, right))
      .map(({ of }) => of);
  const last = rows.at(-1)?.values ?? {};
  // A table frozen before a column was there is not held to it.
  const known = ({ left, right }: Identity): boolean => [...left, ...right].every((column) => column in last);
  return identities.filter(known).map((identity) => {
    const faults = rows.flatMap((row): IdentityFault[] => {
      const [left, right] = [sumOf(row.values, identity.left), sumOf(row.values, identity.right)];
      return left === right ? [] : [{ row: row.code, left, right, of: differing(identity, row) }];
    });
    const sides = { left: sumOf(last, identity.left), right: sumOf(last, identity.right) };
    return { code: identity.code, ...sides, faults };
  });
}

/** What one case changes from one version of a table to the next. */
export interface LineDifference {
  readonly of: string;
  readonly column: string;
  readonly rowBefore: string | null;
  readonly rowAfter: string | null;
  readonly before: number;
  readonly after: number;
}

/** Where two versions of a table differ, by case and column; a case that moved to another row differs in all its columns. */
export function differencesOf(
  before: readonly FormLine[],
  after: readonly FormLine[],
): readonly LineDifference[] {
  const [old, fresh] = [groupedBy(before, ({ of }) => of), groupedBy(after, ({ of }) => of)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort()
    .flatMap((of) => differencesIn(of, old.get(of) ?? [], fresh.get(of) ?? []));
}

function differencesIn(
  of: string,
  old: readonly FormLine[],
  fresh: readonly FormLine[],
): readonly LineDifference[] {
  const single = old.length <= 1 && fresh.length <= 1;
  const moved = single && old[0] && fresh[0] && old[0].row !== fresh[0].row;
  const pairs: readonly (readonly [FormLine | undefined, FormLine | undefined])[] = single
    ? [[old[0], fresh[0]]]
    : [...new Set([...old, ...fresh].map(({ row }) => row))]
        .sort()
        .map((row) => [old.find((line) => line.row === row), fresh.find((line) => line.row === row)]);
  return pairs.flatMap(([was, is]) => {
    const columns = new Set([...Object.keys(was?.adds ?? {}), ...Object.keys(is?.adds ?? {})]);
    return [...columns]
      .sort((a, b) => Number(a) - Number(b))
      .map((column) => ({
        ...{ of, column, rowBefore: was?.row ?? null, rowAfter: is?.row ?? null },
        ...{ before: was?.adds[column] ?? 0, after: is?.adds[column] ?? 0 },
      }))
      .filter((one) => moved === true || one.before !== one.after);
  });
}
