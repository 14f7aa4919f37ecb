// A cell that begins like a formula would be run by the spreadsheet; a number is none.
const harmless = (text: string): string =>
  /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text;

/** A line of a table for spreadsheets: every cell quoted, none of them run. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

/** The first line, after the mark by which spreadsheets know UTF-8. */
export const csvHead = (headings: readonly string[]): string => `\uFEFF${csvLine(headings)}`;
