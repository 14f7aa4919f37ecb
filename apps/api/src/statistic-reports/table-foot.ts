import { notesOf } from '@mingjing/domain';
import type { CellLook, WrittenRow } from '@mingjing/platform/sheets';
import { cellsFrom, looks, wholeRow, type TableLayout } from './table-layout.js';
import { tableWords } from './table-words.js';

const empty: WrittenRow = [];
/** What the heading of a column takes beside its definition, in letters. */
const HEADING_WIDTH = 44;

/** What the form has no column for, why an identity fails, and who signs. */
export function footRows(layout: TableLayout): readonly WrittenRow[] {
  const { report, form, locale, widths } = layout;
  const line = (text: string): WrittenRow => wholeRow(layout, text, looks.line);
  const titled = (title: string, lines: readonly WrittenRow[]): readonly WrittenRow[] =>
    lines.length === 0 ? [] : [wholeRow(layout, title, looks.strong), ...lines];
  const notes = notesOf(form, report.lines).map(({ code, count }) =>
    line(`${form.notes[code]?.label[locale] ?? code}：${String(count)}`),
  );
  // What was explained before it was returned no longer holds.
  const submitted = report.steps.findLast(({ step }) => step === 'submitted');
  const explanations = (submitted?.explanations ?? []).map(({ identity, text }) =>
    line(`${identity}：${text}`),
  );
  const { head, checked, maker, seal } = tableWords;
  const quarter = (part: number): number => Math.floor((widths.length * part) / 4);
  const signatures = [
    [0, `${head[locale]}：`],
    [quarter(1), `${checked[locale]}：`],
    [quarter(2), `${maker[locale]}：${report.madeByName}`],
    [quarter(3), seal[locale]],
  ] as const;
  return [
    empty,
    ...titled(tableWords.notes[locale], notes),
    ...titled(tableWords.explanations[locale], explanations),
    empty,
    cellsFrom(layout, signatures, looks.line),
  ];
}

/** What each column counts, and which sums must be equal. */
export function definitionRows(layout: TableLayout): readonly WrittenRow[] {
  const { form, locale, widths } = layout;
  let column = 1;
  for (let width = 0; width < HEADING_WIDTH; column += 1) width += widths[column] ?? HEADING_WIDTH;
  const row = (
    cells: readonly [string | number, string, string],
    look: CellLook = looks.cell,
  ): WrittenRow => {
    const [no, heading, definition] = cells;
    const places = [
      [0, no],
      [1, heading],
      [column, definition],
    ] as const;
    return cellsFrom(layout, places, look);
  };
  const identities = form.identities.map(({ code }) => code).join('；');
  return [
    empty,
    wholeRow(layout, tableWords.definitions[locale], looks.strong),
    row([tableWords.column[locale], tableWords.heading[locale], tableWords.definition[locale]], looks.head),
    ...form.columns.map(({ no, group, heading, definition }) => {
      const named = group === null ? heading[locale] : `${group[locale]} · ${heading[locale]}`;
      return row([Number(no), named, definition[locale]]);
    }),
    wholeRow(layout, `${tableWords.identities[locale]}：${identities}`, looks.line),
  ];
}
