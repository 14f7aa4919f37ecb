import type { CaseRow } from '../../api/answers';
import { columns, type ColumnName } from './columns';

/** A cell that begins like a formula would be run by the spreadsheet. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`;

export function csvOf(
  rows: readonly CaseRow[],
  chosen: readonly ColumnName[],
  heading: (name: ColumnName) => string,
): string {
  const lines = [
    chosen.map((name) => quoted(heading(name))),
    ...rows.map((row) => chosen.map((name) => quoted(columns[name].text(row)))),
  ];
  return lines.map((cells) => cells.join(',')).join('\r\n');
}

/** With the mark by which Excel knows UTF-8. */
export function saveCsv(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
