import type { SheetFault } from '@mingjing/platform/sheets';

/** There is no such import, or it is another office's. */
export class ImportNotFound extends Error {
  override readonly name = 'ImportNotFound';
}

/** The import is not where this could be done. */
export class ImportNotOpen extends Error {
  override readonly name = 'ImportNotOpen';
}

/** Columns the rows cannot do without, or that are not in the file. */
export class ImportMappingRefused extends Error {
  override readonly name = 'ImportMappingRefused';

  constructor(
    readonly fault: 'missing' | 'unknown' | 'twice',
    readonly fields: readonly string[],
  ) {
    super(`${fault}: ${fields.join(', ')}`);
  }
}

/** The file cannot be taken for a register. */
export class ImportFileRefused extends Error {
  override readonly name = 'ImportFileRefused';

  constructor(
    readonly fault: SheetFault | 'noRows',
    readonly row: number | null,
    options?: ErrorOptions,
  ) {
    super(fault, options);
  }
}
