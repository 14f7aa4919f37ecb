import { open, stat } from 'node:fs/promises';
import { readCsv } from './csv-reader.js';
import { SheetError, type SheetLimits, type SheetRow } from './sheet.js';
import { readXlsx, sheetsOfXlsx } from './xlsx-reader.js';

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

/** Whether the file is a workbook and no table of text, by what it is and not what it is called. */
async function isWorkbook(path: string, limits: SheetLimits): Promise<boolean> {
  const { size } = await stat(path);
  if (size === 0) throw new SheetError('empty');
  if (size > limits.bytes) throw new SheetError('tooLarge');
  const beginning = await beginningOf(path);
  if (beginning.equals(compound)) throw new SheetError('oldFormat');
  return beginning.equals(zip);
}

/** The names of the visible sheets of a workbook; null of a table of text, which has none. */
export const sheetNames = async (path: string, limits: SheetLimits): Promise<readonly string[] | null> =>
  (await isWorkbook(path, limits)) ? sheetsOfXlsx(path, limits) : null;

/** The rows of a spreadsheet (.xlsx), of its first sheet where none is named, or of a table of text (.csv). */
export async function* readSheet(
  path: string,
  limits: SheetLimits,
  sheet?: string,
): AsyncGenerator<SheetRow> {
  yield* (await isWorkbook(path, limits)) ? readXlsx(path, limits, sheet) : readCsv(path, limits);
}
