import type { CellStyles } from './cell-styles.js';
import { daySerial } from './serial-day.js';
import { heightOf, turnedHeightOf } from './text-measure.js';
import {
  asFormCell,
  type CellLook,
  type CellValue,
  type FormCell,
  type WrittenRow,
} from './written-sheet.js';
import { escaped } from './xml-text.js';

/** The most letters a cell can hold. */
const MOST_LETTERS = 32_767;
/** The highest a row can be, in points. */
const HIGHEST = 409;
/** What spreadsheets give a column nobody set a width for, in letters. */
const USUAL_WIDTH = 8.43;
const plain: CellLook = {};
const bold: CellLook = { bold: true };

const oneLine = heightOf('', USUAL_WIDTH);

const heightXml = (height: number): string =>
  ` ht="${Math.min(HIGHEST, height).toFixed(1)}" customHeight="1"`;

/** A cell that reaches into the rows below it. */
interface Reaching {
  readonly look: CellLook;
  readonly columns: number;
  rowsLeft: number;
  /** What its text still needs of the rows to come, in points. */
  heightLeft: number;
}

/** AB for 28. */
function lettersOfColumn(column: number): string {
  const rest = (column - 1) % 26;
  return `${column > 26 ? lettersOfColumn((column - 1 - rest) / 26) : ''}${String.fromCharCode(65 + rest)}`;
}

/** Writes the rows of one sheet, and remembers what of it is merged. */
export class RowWriter {
  readonly merged: string[] = [];
  private row = 0;
  private readonly reaching = new Map<number, Reaching>();

  constructor(
    private readonly styles: CellStyles,
    private readonly widths: readonly number[],
    private readonly headEnd: number,
  ) {}

  write(row: WrittenRow): string {
    this.row += 1;
    const look = this.row <= this.headEnd ? bold : plain;
    if (this.reaching.size === 0 && row.every((cell) => asFormCell(cell) === null))
      return this.plainRow(row as readonly CellValue[], look);
    return this.placed(row.map((cell) => asFormCell(cell) ?? { value: cell as CellValue, look }));
  }

  /** Only a row with a text of several lines says its height: not every spreadsheet measures it itself. */
  private plainRow(row: readonly CellValue[], look: CellLook): string {
    let text = '';
    let height = oneLine;
    for (const [index, value] of row.entries()) {
      text += this.cell(value, look, index + 1);
      if (typeof value === 'string') height = Math.max(height, heightOf(value, this.widthOf(index + 1)));
    }
    return this.rowXml(text, height > oneLine ? heightXml(height) : '');
  }

  /** A row of a form gets the height its texts need: no spreadsheet measures merged cells itself. */
  private placed(given: readonly FormCell[]): string {
    const cells: (string | undefined)[] = [];
    const ends = this.cover(cells);
    let height = oneLine;
    let column = 1;
    for (const cell of given) {
      while (cells[column] !== undefined) column += 1;
      const { value, look = plain, columns = 1, rows = 1 } = cell;
      cells[column] = this.cell(value, look, column);
      for (let more = 1; more < columns; more += 1)
        cells[column + more] = this.cell(null, look, column + more);
      const needed = this.heightOf(cell, column);
      if (rows === 1) height = Math.max(height, needed);
      else this.reaching.set(column, { look, columns, rowsLeft: rows - 1, heightLeft: needed });
      if (columns > 1 || rows > 1) this.merge(column, columns, rows);
    }
    for (const { heightLeft } of ends) height = Math.max(height, heightLeft);
    for (const each of this.reaching.values()) each.heightLeft -= height;
    return this.rowXml(cells.join(''), heightXml(height));
  }

  /** Fills the places that cells above reach over; answers those that end with this row. */
  private cover(cells: (string | undefined)[]): readonly Reaching[] {
    const ends: Reaching[] = [];
    for (const [column, each] of this.reaching) {
      for (let more = 0; more < each.columns; more += 1)
        cells[column + more] = this.cell(null, each.look, column + more);
      each.rowsLeft -= 1;
      if (each.rowsLeft > 0) continue;
      ends.push(each);
      this.reaching.delete(column);
    }
    return ends;
  }

  private merge(column: number, columns: number, rows: number): void {
    const last = `${lettersOfColumn(column + columns - 1)}${String(this.row + rows - 1)}`;
    this.merged.push(`${lettersOfColumn(column)}${String(this.row)}:${last}`);
  }

  private heightOf({ value, look = plain, columns = 1 }: FormCell, column: number): number {
    if (value === null || value === '') return 0;
    // Numbers and days are never broken into lines, and are shown in their format.
    if (typeof value !== 'string') return heightOf('', this.widthOf(column, columns), look.size);
    return (look.turned === true ? turnedHeightOf : heightOf)(
      value,
      this.widthOf(column, columns),
      look.size,
    );
  }

  private widthOf(column: number, columns = 1): number {
    let width = 0;
    for (let at = column - 1; at < column - 1 + columns; at += 1) width += this.widths[at] ?? USUAL_WIDTH;
    return width;
  }

  private rowXml(cells: string, height: string): string {
    return `<row r="${String(this.row)}"${height}>${cells}</row>`;
  }

  /** The standard lets the place of a cell be left out, yet not every program that reads such files does. */
  private cell(value: CellValue, look: CellLook, column: number): string {
    const begun = (kind?: 'day' | 'formulaLike'): string =>
      `<c r="${lettersOfColumn(column)}${String(this.row)}" s="${String(this.styles.of(look, kind))}"`;
    if (value === null || value === '') return look === plain || look === bold ? '' : `${begun()}/>`;
    if (typeof value === 'number') return `${begun()}><v>${String(value)}</v></c>`;
    if (typeof value === 'object') return `${begun('day')}><v>${String(daySerial(value.day))}</v></c>`;
    const text = escaped(value.slice(0, MOST_LETTERS));
    const formulaLike = /^[=+\-@＝＋－＠\t\r\n]/.test(value);
    return `${begun(formulaLike ? 'formulaLike' : undefined)} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
}
