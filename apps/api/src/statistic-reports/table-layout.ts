import { statisticForms, type FormColumn, type Locale, type StatisticForm } from '@mingjing/domain';
import type { ReportRead } from '@mingjing/casework/statistic-reports';
import { lettersOf, type CellLook, type FormCell, type WrittenRow } from '@mingjing/platform/sheets';

/** The number of the row and its name. */
export const FIXED_COLUMNS = 2;
const tenThousand = 10_000;
const NUMBER_WIDTH = 4.5;
const NAME_WIDTH = 17;
const NARROWEST = 4.6;
/** What a column keeps free beside its figures, in letters. */
const AROUND = 1.4;

const size = 9;
/** The looks of a table; a wide form must stay legible on one page, so its letters are small. */
export const looks = {
  title: { bold: true, size: 16, centred: true },
  line: { size },
  strong: { size, bold: true },
  head: { size, boxed: true, centred: true },
  turnedHead: { size, boxed: true, centred: true, turned: true },
  cell: { size, boxed: true },
  sum: { size, boxed: true, bold: true },
} as const satisfies Readonly<Record<string, CellLook>>;

/** A table with the places its columns take. */
export interface TableLayout {
  readonly report: ReportRead;
  readonly form: StatisticForm;
  readonly locale: Locale;
  readonly widths: readonly number[];
}

/** A figure as the form shows it: amounts kept in yuan stand in 万元. */
export const shownFigure = ({ unit }: FormColumn, value: number | null | undefined): number | null => {
  if (value === null || value === undefined) return null;
  return unit === 'tenThousandYuan' ? value / tenThousand : value;
};

const figureWidth = (column: FormColumn, { rows }: ReportRead): number => {
  const letters = rows.map(({ values }) => {
    const figure = shownFigure(column, values[column.no]);
    if (figure === null) return 0;
    return column.unit === 'rate' ? '100.0%'.length : lettersOf(String(figure));
  });
  return Math.max(NARROWEST, Math.max(0, ...letters) + AROUND);
};

export function tableLayout(report: ReportRead, locale: Locale): TableLayout {
  const form = statisticForms[report.form];
  const widths = [NUMBER_WIDTH, NAME_WIDTH, ...form.columns.map((column) => figureWidth(column, report))];
  return { report, form, locale, widths };
}

/** A row of one cell across the whole table. */
export const wholeRow = ({ widths }: TableLayout, value: string, look: CellLook): WrittenRow => [
  { value, look, columns: widths.length },
];

/** A row of cells that reach from one column to the next one named. */
export const cellsFrom = (
  { widths }: TableLayout,
  cells: readonly (readonly [from: number, value: string | number])[],
  look: CellLook,
): readonly FormCell[] =>
  cells.map(([from, value], index) => {
    const [next = widths.length] = cells[index + 1] ?? [];
    return { value, look, columns: next - from };
  });
