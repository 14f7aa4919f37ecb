import { text } from 'node:stream/consumers';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fromBufferPromise } from 'yauzl';

/** A sheet of a written workbook, as its XML says it. */
export interface ReadSheetPart {
  readonly name: string;
  /** What the cells hold, row by row; null where a cell is empty. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The places that are one, such as A1:C1. */
  readonly merged: readonly string[];
  readonly xml: string;
}
export interface ReadWorkbook {
  readonly sheets: readonly ReadSheetPart[];
  readonly parts: ReadonlyMap<string, string>;
}

/** Every tag of a part; throws where it is no XML. */
export function tagsOf(xml: string): readonly SaxesTagPlain[] {
  const tags: SaxesTagPlain[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => tags.push(tag));
  parser.write(xml).close();
  return tags;
}

/** The place of a cell in its row, counted from 0: 27 for AB3. */
const columnOf = (place = ''): number =>
  Array.from(place.replace(/\d+$/, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function rowsOf(xml: string): ReadSheetPart['rows'] {
  const rows: (string | number | null)[][] = [];
  let value: string | number | null = null;
  let [numeric, within] = [false, false];
  let column = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') rows.push([]);
    if (name === 'c')
      [value, numeric, column] = [null, attributes['t'] === undefined, columnOf(attributes['r'])];
    within = name === 't' || name === 'v';
  });
  parser.on('text', (piece) => {
    if (within) value = numeric ? Number(piece) : piece;
  });
  parser.on('closetag', ({ name }) => {
    const row = rows.at(-1);
    if (name === 'c' && row) {
      while (row.length < column) row.push(null);
      row.push(value);
    }
    within = false;
  });
  parser.write(xml).close();
  return rows;
}

/** Takes a workbook (.xlsx) apart; throws where a part is no XML. */
export async function workbookParts(bytes: Buffer): Promise<ReadWorkbook> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  for (const xml of parts.values()) tagsOf(xml);
  const names = tagsOf(parts.get('xl/workbook.xml') ?? '').filter(({ name }) => name === 'sheet');
  const sheets = names.map(({ attributes }, index) => {
    const xml = parts.get(`xl/worksheets/sheet${String(index + 1)}.xml`) ?? '';
    const merged = tagsOf(xml).filter(({ name }) => name === 'mergeCell');
    return {
      name: attributes['name'] ?? '',
      rows: rowsOf(xml),
      merged: merged.map((tag) => tag.attributes['ref'] ?? ''),
      xml,
    };
  });
  return { sheets, parts };
}
