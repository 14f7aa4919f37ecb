import type { Locale, ProcedureName } from '@mingjing/domain';
import type { SheetRow } from '@mingjing/platform/sheets';
import { knownHeadings } from './import-fields.js';

/** What the columns are headed with, and the row below which the table begins. */
export interface Headings {
  readonly headings: readonly string[];
  readonly lastRow: number;
  /** How many of them are known. */
  readonly known: number;
}

/** What stands behind the columns of the file where the rows with errors are given back. */
export const findingHeadings: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['原行号', '问题'],
  en: ['Row in the file', 'Findings'],
};
/** A sheet of errors that was mended has the columns of the register it came from. */
const ofRegister = (headings: readonly string[]): readonly string[] => {
  const isBehind = Object.values(findingHeadings).some((behind) =>
    behind.every((heading, index) => headings.at(index - behind.length) === heading),
  );
  return isBehind ? headings.slice(0, -findingHeadings.zh.length) : headings;
};

const oneLine = (cell: string): string => cell.replaceAll(/\s+/g, ' ');
const isHeading = ({ cells }: SheetRow): boolean => cells.filter((cell) => cell !== '').length > 1;

/** 当事人 above 申请人 and 被申请人, where the cells of the upper row are merged over those below it. */
function below(upper: SheetRow, lower: SheetRow, known: (heading: string) => boolean): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, index) => {
    const [above = '', own = ''] = [upper.cells[index], lower.cells[index]];
    if (above !== '' || own === '') group = above;
    if (own === '') return above;
    // 收到 above 日期 is 收到日期; what is known by itself needs no group.
    return !known(own) && known(`${group}${own}`) ? `${group}${own}` : own;
  });
}

/** The row among the first whose cells are most often known as headings, or two rows that are so together; null of none. */
export function headingsIn(rows: readonly SheetRow[], procedure: ProcedureName): Headings | null {
  const knows = (heading: string): boolean => knownHeadings(procedure, [heading]) > 0;
  const told = (cells: readonly string[], lastRow: number): Headings => {
    const headings = ofRegister(cells.map(oneLine));
    return { headings, lastRow, known: knownHeadings(procedure, headings) };
  };
  const candidates = rows.filter(isHeading).flatMap((row) => {
    const next = rows.find(({ number }) => number === row.number + 1);
    const alone = { ...told(row.cells, row.number), height: 1 };
    return next ? [alone, { ...told(below(row, next, knows), next.number), height: 2 }] : [alone];
  });
  const [best] = candidates.toSorted((a, b) => b.known - a.known || a.height - b.height);
  return best ?? null;
}
