import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ProcedureName } from '@mingjing/domain';
import { FileStore } from '@mingjing/platform/files';
import { newId } from '@mingjing/platform/ids';
import {
  readSheet,
  SheetError,
  sheetNames,
  type SheetLimits,
  type SheetRow,
} from '@mingjing/platform/sheets';
import { ImportFileRefused } from './import-errors.js';
import { headingsIn, type Headings } from './import-headings.js';
import type { ImportColumn } from './register-import.entity.js';

const MEGABYTE = 1024 * 1024;
export const importLimits: SheetLimits = {
  bytes: 20 * MEGABYTE,
  unfoldedBytes: 300 * MEGABYTE,
  rows: 50_000,
  columns: 200,
  cell: 10_000,
};
/** A table may have a title above its headings. */
const HEADING_WITHIN = 10;
/** So many headings are known of what is a register and no cover or list of choices. */
const KNOWN_OF_REGISTER = 3;
const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** The headings of a table, and its rows below them as they are read. */
export interface ReadTable {
  /** The name of its sheet where the file has several; null of the only one. */
  readonly sheet: string | null;
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<SheetRow>;
}

/** A file with the tables in it; the rows of each are read when they are asked for. */
export interface ReadFile {
  /** What tells the file from any other. */
  readonly contentPrint: string;
  readonly tables: readonly ReadTable[];
  /** The sheets whose headings nobody knows, such as a cover. */
  readonly unread: readonly string[];
}

/** Takes in the file of an old register and reads it; nothing of the file stays but its rows. */
@Injectable()
export class ImportFiles {
  constructor(private readonly files: FileStore) {}

  /** Lets the work read the tables while the file is there; throws ImportFileRefused. */
  async reading<Result>(
    content: Readable,
    procedure: ProcedureName,
    work: (file: ReadFile) => Promise<Result>,
  ): Promise<Result> {
    const id = newId();
    await this.files.begin(id);
    try {
      const print = createHash('sha256');
      await this.files.append(id, Readable.from(limited(content, print)));
      const found = await tablesIn(this.files.partOf(id), procedure);
      return await work({ ...found, contentPrint: print.digest('hex') });
    } catch (error) {
      if (error instanceof SheetError)
        throw new ImportFileRefused(error.fault, error.row ?? null, { cause: error });
      throw error;
    } finally {
      await this.files.drop(id);
    }
  }
}

async function* limited(content: Readable, print: Hash): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of content as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > importLimits.bytes) throw new SheetError('tooLarge');
    print.update(piece);
    yield piece;
  }
}

interface Place {
  readonly path: string;
  readonly procedure: ProcedureName;
}
interface Begun {
  readonly headings: Headings;
  readonly hasRows: boolean;
}

/** Reads the beginning of a table; null where nothing in it is a heading. */
async function begunIn({ path, procedure }: Place, sheet: string | undefined): Promise<Begun | null> {
  const first: SheetRow[] = [];
  for await (const row of readSheet(path, importLimits, sheet)) {
    first.push(row);
    if (first.length > HEADING_WITHIN) break;
  }
  const headings = headingsIn(first.slice(0, HEADING_WITHIN), procedure);
  if (headings === null) return null;
  return { headings, hasRows: first.some(({ number }) => number > headings.lastRow) };
}

/** The sheets that are registers; where none is, the first that has rows below a heading. */
async function tablesIn(path: string, procedure: ProcedureName): Promise<Omit<ReadFile, 'contentPrint'>> {
  const place = { path, procedure };
  const names = (await sheetNames(path, importLimits)) ?? [undefined];
  const begun: (Begun & { readonly sheet: string | undefined })[] = [];
  for (const sheet of names) {
    const found = await begunIn(place, sheet);
    if (found) begun.push({ ...found, sheet });
  }
  const registers = begun.filter(({ headings: { known } }) => known >= KNOWN_OF_REGISTER);
  const filled = (registers.length > 0 ? registers : begun).filter(({ hasRows }) => hasRows);
  const taken = registers.length > 0 ? filled : filled.slice(0, 1);
  if (taken.length === 0)
    throw begun.length === 0 ? new SheetError('empty') : new ImportFileRefused('noRows', null);
  const several = names.length > 1;
  return {
    tables: taken.map(({ headings: { headings, lastRow }, sheet }) => ({
      ...{ headings, sheet: several ? (sheet ?? null) : null },
      rows: rowsBelow(place, sheet, { headings, lastRow }),
    })),
    unread: names.filter(
      (name) => name !== undefined && taken.every(({ sheet }) => sheet !== name),
    ) as string[],
  };
}

async function* rowsBelow(
  { path }: Place,
  sheet: string | undefined,
  { headings, lastRow }: Pick<Headings, 'headings' | 'lastRow'>,
): AsyncGenerator<SheetRow> {
  for await (const { number, cells } of readSheet(path, importLimits, sheet)) {
    if (number <= lastRow) continue;
    // What stands behind the headings is no column; an otherwise empty row is none.
    const told = cells.slice(0, headings.length);
    if (told.some((cell) => cell !== '')) yield { number, cells: told };
  }
}

/** What tells one table from another: its headings. */
export const headerPrintOf = (headings: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(headings)).digest('hex');

/** Gathers some of what stands in each column. */
export class ColumnSamples {
  private readonly samples: string[][];

  constructor(private readonly headings: readonly string[]) {
    this.samples = headings.map(() => []);
  }

  see(cells: readonly string[]): void {
    for (const [index, seen] of this.samples.entries()) {
      const value = (cells[index] ?? '').slice(0, SAMPLE_LENGTH);
      if (value !== '' && seen.length < SAMPLES && !seen.includes(value)) seen.push(value);
    }
  }

  columns(): readonly ImportColumn[] {
    return this.headings.map((heading, index) => ({ heading, samples: this.samples[index] ?? [] }));
  }
}
