import { createReadStream } from 'node:fs';
import { rowOf, SheetError, type SheetLimits, type SheetRow } from './sheet.js';

const separators = [',', '\t', ';'] as const;
/** A comma of Chinese texts parts cells only where nothing else does. */
const lastResort = '，';

const isMisencoded = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** UTF-8 where the whole file is that; else what Chinese spreadsheets write, GB 18030. */
async function encodingOf(path: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      if (first && piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
      if (first && piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
      first = false;
      decoder.decode(piece, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (isMisencoded(error)) return 'gb18030';
    throw error;
  }
}

async function* textOf(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>)
      yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw isMisencoded(error) ? new SheetError('notASheet', undefined, { cause: error }) : error;
  }
}

/** Titles stand above the headings. */
const LINES_SEEN = 20;
/** The separator that parts one of the first lines into most cells. */
const separatorOf = (text: string): string => {
  const lines = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, LINES_SEEN);
  const cells = (separator: string): number => Math.max(...lines.map((line) => line.split(separator).length));
  const best = separators.reduce((found, one) => (cells(one) > cells(found) ? one : found));
  return cells(best) > 1 ? best : lastResort;
};

/** Parts a text into rows and cells (RFC 4180), one character after the other. */
class CsvGatherer {
  private readonly rows: SheetRow[] = [];
  private number = 0;
  private cells: string[] = [];
  private cell = '';
  private quoted = false;
  private afterQuote = false;
  private separator: string | undefined;

  constructor(private readonly limits: SheetLimits) {}

  take(text: string): SheetRow[] {
    this.separator ??= separatorOf(text);
    for (const letter of text) this.letter(letter);
    return this.rows.splice(0);
  }

  end(): SheetRow[] {
    if (this.quoted) throw new SheetError('damaged', this.number + 1);
    if (this.cell !== '' || this.cells.length > 0) this.closeRow();
    return this.rows.splice(0);
  }

  private letter(letter: string): void {
    if (letter === '\0') throw new SheetError('notASheet');
    if (this.quoted) {
      if (letter === '"') {
        this.quoted = false;
        this.afterQuote = true;
      } else this.add(letter);
    } else if (letter === '"' && this.afterQuote) {
      this.quoted = true;
      this.afterQuote = false;
      this.add(letter);
    } else if (letter === '"' && this.cell === '') this.quoted = true;
    else if (letter === this.separator) this.closeCell();
    else if (letter === '\n') this.closeRow();
    else if (letter !== '\r') this.add(letter);
  }

  private add(letter: string): void {
    this.cell += letter;
    if (this.cell.length > this.limits.cell) throw new SheetError('cellTooLong', this.number + 1);
  }

  private closeCell(): void {
    this.cells.push(this.cell.trim());
    if (this.cells.length > this.limits.columns) throw new SheetError('tooManyColumns', this.number + 1);
    this.cell = '';
    this.afterQuote = false;
  }

  private closeRow(): void {
    this.closeCell();
    this.number += 1;
    const row = rowOf(this.number, this.cells, this.limits);
    if (row.cells.length > 0) this.rows.push(row);
    this.cells = [];
  }
}

/** The rows of a table of text that say anything, in UTF-8, UTF-16 or GB 18030, read as a stream; throws SheetError. */
export async function* readCsv(path: string, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const gatherer = new CsvGatherer(limits);
  for await (const text of textOf(path, await encodingOf(path))) yield* gatherer.take(text);
  yield* gatherer.end();
}
