import { open, stat } from 'node:fs/promises';
import { readCsv } from './csv-reader.js';
import { SheetError, type SheetLimits, type SheetRow } from './sheet.js';
import { readXlsx } from './xlsx-reader.js';

const zip = Buffer.from('PK\u0003\u0004', 'latin1');
/** Old Excel files, and new ones under a password, lie in this container. */
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The rows of a spreadsheet (.xlsx) or a table of text (.csv), by what the file is and not what it is called. */
export async function* readSheet(path: string, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const { size } = await stat(path);
  if (size === 0) throw new SheetError('empty');
  if (size > limits.bytes) throw new SheetError('tooLarge');
  const beginning = await beginningOf(path);
  if (beginning.equals(compound)) throw new SheetError('oldFormat');
  yield* beginning.equals(zip) ? readXlsx(path, limits) : readCsv(path, limits);
}
