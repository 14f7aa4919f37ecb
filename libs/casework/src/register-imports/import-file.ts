import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ProcedureName } from '@mingjing/domain';
import { FileStore } from '@mingjing/platform/files';
import { newId } from '@mingjing/platform/ids';
import { readSheet, SheetError, type SheetLimits, type SheetRow } from '@mingjing/platform/sheets';
import { ImportFileRefused } from './import-errors.js';
import { knownHeadings } from './import-fields.js';
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
const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** The headings of a table, and its rows below them as they are read. */
export interface ReadTable {
  /** What tells the file from any other. */
  readonly contentPrint: string;
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<SheetRow>;
}

/** Takes in the file of an old register and reads it; nothing of the file stays but its rows. */
@Injectable()
export class ImportFiles {
  constructor(private readonly files: FileStore) {}

  /** Lets the work read the table while the file is there; throws ImportFileRefused. */
  async reading<Result>(
    content: Readable,
    procedure: ProcedureName,
    work: (table: ReadTable) => Promise<Result>,
  ): Promise<Result> {
    const id = newId();
    await this.files.begin(id);
    try {
      const print = createHash('sha256');
      await this.files.append(id, Readable.from(limited(content, print)));
      const table = await tableIn(this.files.partOf(id), procedure);
      return await work({ ...table, contentPrint: print.digest('hex') });
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

const isHeading = ({ cells }: SheetRow): boolean => cells.filter((cell) => cell !== '').length > 1;

/** The heading is the row among the first whose cells are most often known as headings. */
async function tableIn(path: string, procedure: ProcedureName): Promise<Omit<ReadTable, 'contentPrint'>> {
  const rows = readSheet(path, importLimits);
  const first: SheetRow[] = [];
  while (first.length < HEADING_WITHIN) {
    const next = await rows.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  const wide = first.filter(isHeading);
  const known = (row: SheetRow): number => knownHeadings(procedure, row.cells);
  const [heading] = wide.toSorted((a, b) => known(b) - known(a) || a.number - b.number);
  if (heading === undefined) throw new SheetError('empty');
  const below = first.filter(({ number }) => number > heading.number);
  async function* following(): AsyncGenerator<SheetRow> {
    yield* below;
    yield* rows;
  }
  return { headings: heading.cells.map((cell) => cell.replaceAll(/\s+/g, ' ')), rows: following() };
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
