/** A row of a table as text: days as 2015-03-04, numbers as they are written; trailing empty cells are left out. */
export interface SheetRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** How much a table may hold; whatever is larger is refused while it is read. */
export interface SheetLimits {
  readonly bytes: number;
  /** What a compressed file may unfold to. */
  readonly unfoldedBytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly cell: number;
}

export const sheetFaults = [
  'notASheet',
  'oldFormat',
  'encrypted',
  'damaged',
  'empty',
  'tooLarge',
  'tooManyRows',
  'tooManyColumns',
  'cellTooLong',
] as const;
export type SheetFault = (typeof sheetFaults)[number];

/** The file cannot be read as a table. */
export class SheetError extends Error {
  override readonly name = 'SheetError';

  constructor(
    readonly fault: SheetFault,
    /** The row at which reading ended, where it got so far. */
    readonly row?: number,
    options?: ErrorOptions,
  ) {
    super(fault, options);
  }
}

/** Takes away what says nothing at the end of a row, and refuses what is more than a table may hold. */
export function rowOf(number: number, cells: readonly string[], limits: SheetLimits): SheetRow {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '') === '') length -= 1;
  if (number > limits.rows) throw new SheetError('tooManyRows', number);
  if (length > limits.columns) throw new SheetError('tooManyColumns', number);
  const kept = Array.from({ length }, (_, index) => cells[index] ?? '');
  if (kept.some((cell) => cell.length > limits.cell)) throw new SheetError('cellTooLong', number);
  return { number, cells: kept };
}
