/** What a cell holds: a text, a number, a day, or nothing. */
export type CellValue = string | number | { readonly day: string } | null;

/** How a cell looks; every text wraps. */
export interface CellLook {
  readonly bold?: boolean;
  /** In points, 11 where it is left out. */
  readonly size?: number;
  /** A thin line on all four sides. */
  readonly boxed?: boolean;
  /** In the middle between left and right; between above and below every text is. */
  readonly centred?: boolean;
  /** Read from below, for long headings above narrow columns. */
  readonly turned?: boolean;
  /** The format of a number (ECMA-376 18.8.31), such as 0.0%. */
  readonly format?: string;
}

/** A cell of a form; it may reach over so many columns and rows, as a cell of a table in HTML does. */
export interface FormCell {
  readonly value: CellValue;
  readonly look?: CellLook;
  readonly columns?: number;
  readonly rows?: number;
}

/** Places that a cell of a row above reaches over are left out of the row. */
export type WrittenRow = readonly (CellValue | FormCell)[];

/** The rows that stay while one scrolls end with `to`; those from `from` on are repeated on every printed page. Counted from 1. */
export interface SheetHead {
  readonly from: number;
  readonly to: number;
  /** So many columns at the left stay and are repeated as well. */
  readonly columns?: number;
  /** False where the head shall stay on the screen only. */
  readonly repeated?: boolean;
}

/** A sheet to be written; it is printed on A4 across, as wide as the page, with its caption above and the page below. */
export interface WrittenSheet {
  readonly name: string;
  /** What stands above each printed page, but for a first one that has rows above its head; the name where it is left out. */
  readonly caption?: string;
  /** The width of each column, in letters; a Chinese character takes two. */
  readonly widths: readonly number[];
  /** The first row where it is left out; what no look is said of is bold in the head. */
  readonly head?: SheetHead;
  readonly rows: AsyncIterable<readonly WrittenRow[]> | Iterable<readonly WrittenRow[]>;
}

export const plainSize = 11;

export const asFormCell = (cell: CellValue | FormCell): FormCell | null =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? cell : null;
