import type { FormColumn, Wording } from '@mingjing/domain';
import type { CellLook, FormCell, WrittenRow } from '@mingjing/platform/sheets';
import { looks, shownFigure, wholeRow, type TableLayout } from './table-layout.js';
import { tableWords } from './table-words.js';

/** The rows of groups, headings and numbers. */
export const HEAD = { from: 4, to: 6 } as const;
const HEAD_ROWS = HEAD.to - HEAD.from + 1;

/** The title with what the table is of. */
export function topRows(layout: TableLayout): readonly WrittenRow[] {
  const { report, form, locale } = layout;
  const said = (label: Wording, value: string): string => `${label[locale]}：${value}`;
  const facts = [
    said(tableWords.organ, report.organName),
    said(tableWords.period, `${report.from} — ${report.to}`),
    said(tableWords.version, `${String(report.version)}（${tableWords.states[report.state][locale]}）`),
    said(tableWords.made, report.madeOn),
  ];
  return [
    wholeRow(layout, form.title[locale], looks.title),
    wholeRow(layout, facts.join('    '), looks.line),
    wholeRow(layout, form.basis[locale], looks.line),
  ];
}

/** Groups above their headings; a column without a group takes both rows. */
export function headRows({ form: { columns }, locale }: TableLayout): readonly WrittenRow[] {
  // A word of English is longer than a narrow column is wide.
  const look: CellLook = locale === 'en' ? looks.turnedHead : looks.head;
  const fixed = [tableWords.no, tableWords.row].map((label) => ({
    ...{ value: label[locale], look: looks.head },
    rows: HEAD_ROWS,
  }));
  const groups = groupsOf(columns).map(({ first, group, count }): FormCell => {
    if (group === null) return { value: first.heading[locale], look, rows: HEAD_ROWS - 1 };
    return { value: group[locale], look: looks.head, columns: count };
  });
  const grouped = columns.filter(({ group }) => group !== null);
  return [
    [...fixed, ...groups],
    grouped.map(({ heading }) => ({ value: heading[locale], look })),
    columns.map(({ no }) => ({ value: Number(no), look: looks.head })),
  ];
}

interface Group {
  readonly first: FormColumn;
  readonly group: Wording | null;
  readonly count: number;
}

/** Neighbouring columns of one group; a column without a group stands alone. */
function groupsOf(columns: readonly FormColumn[]): readonly Group[] {
  const groups: Group[] = [];
  for (const column of columns) {
    const { group } = column;
    const last = groups.at(-1);
    if (last && group !== null && last.group === group)
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ first: column, group, count: 1 });
  }
  return groups;
}

const plainRate = { ...looks.cell, format: '0.0%' } as const;
const summedRate = { ...looks.sum, format: '0.0%' } as const;

/** The figures; rows that add up others are bold. */
export const figureRows = ({ report, form: { columns }, locale }: TableLayout): readonly WrittenRow[] =>
  report.rows.map(({ no, label, sums, values }) => {
    const [look, rate] = sums === undefined ? [looks.cell, plainRate] : [looks.sum, summedRate];
    return [
      { value: no, look: looks.head },
      { value: label[locale], look },
      ...columns.map((column) => ({
        value: shownFigure(column, values[column.no]),
        look: column.unit === 'rate' ? rate : look,
      })),
    ];
  });
