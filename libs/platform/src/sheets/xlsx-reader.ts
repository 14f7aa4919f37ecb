import type { SaxesTagPlain } from 'saxes';
import { serialDay, type DateSystem } from './serial-day.js';
import { rowOf, SheetError, type SheetLimits, type SheetRow } from './sheet.js';
import { readPart, walkPart, XlsxParts, type PartReader } from './xlsx-parts.js';

/** Formats of numbers that show days, by the ids the standard keeps for them. */
const dayFormats = new Set([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36],
  ...[50, 51, 52, 53, 54, 57, 58],
]);

interface Workbook {
  /** The part of each visible sheet, in the order of the workbook. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly system: DateSystem;
}

const attribute = (tag: SaxesTagPlain, name: string): string => tag.attributes[name] ?? '';

async function workbookOf(parts: XlsxParts): Promise<Workbook> {
  const visible: { readonly name: string; readonly relation: string | undefined }[] = [];
  let system: DateSystem = 1900;
  await readPart(await parts.stream('xl/workbook.xml'), {
    opened: (tag) => {
      if (tag.name === 'workbookPr' && /^(1|true)$/.test(attribute(tag, 'date1904'))) system = 1904;
      if (tag.name !== 'sheet' || /hidden$/i.test(attribute(tag, 'state'))) return;
      const [, relation] = Object.entries(tag.attributes).find(([name]) => /:id$/.test(name)) ?? [];
      visible.push({ name: attribute(tag, 'name'), relation });
    },
  });
  const targets = new Map<string, string>();
  await readPart(await parts.stream('xl/_rels/workbook.xml.rels'), {
    opened: (tag) => {
      if (tag.name === 'Relationship') targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'));
    },
  });
  const sheets = visible.flatMap(({ name, relation = '' }) => {
    const target = targets.get(relation);
    if (target === undefined) return [];
    return [{ name, part: target.startsWith('/') ? target.slice(1) : `xl/${target}` }];
  });
  if (sheets.length === 0) throw new SheetError('damaged');
  return { sheets, system };
}

/** Whether the format of each style shows a day. */
async function daysByStyle(parts: XlsxParts): Promise<readonly boolean[]> {
  if (!parts.has('xl/styles.xml')) return [];
  const own = new Set<number>();
  const styles: boolean[] = [];
  let within = false;
  await readPart(await parts.stream('xl/styles.xml'), {
    opened: (tag) => {
      const id = Number(attribute(tag, 'numFmtId'));
      if (tag.name === 'numFmt' && /[ymd年月日]/i.test(bare(attribute(tag, 'formatCode')))) own.add(id);
      if (tag.name === 'cellXfs') within = true;
      if (tag.name === 'xf' && within) styles.push(dayFormats.has(id) || own.has(id));
    },
    closed: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}
/** A format without what it shows as it stands, its colours and its conditions. */
const bare = (format: string): string => format.replaceAll(/"(?![年月日])[^"]*"|\\.|\[[^\]]*\]/g, '');

/** The texts that cells share, in their order; how they are to be read aloud is left out. */
async function sharedTexts(parts: XlsxParts): Promise<readonly string[]> {
  if (!parts.has('xl/sharedStrings.xml')) return [];
  const texts: string[] = [];
  let open = '';
  let text = '';
  let aloud = false;
  await readPart(await parts.stream('xl/sharedStrings.xml'), {
    opened: ({ name }) => {
      open = name;
      if (name === 'si') text = '';
      if (name === 'rPh') aloud = true;
    },
    text: (piece) => {
      if (open === 't' && !aloud) text += piece;
    },
    closed: (name) => {
      if (name === 'si') texts.push(text);
      if (name === 'rPh') aloud = false;
      open = '';
    },
  });
  return texts;
}

/** AB12 stands in column 27, counted from 0. */
const columnOf = (reference: string): number => {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  let column = 0;
  for (let index = 0; index < letters.length; index += 1)
    column = column * 26 + letters.charCodeAt(index) - 64;
  return column - 1;
};

interface Looks {
  readonly texts: readonly string[];
  readonly days: readonly boolean[];
  readonly system: DateSystem;
}
interface Cell {
  readonly type: string;
  readonly style: number;
}

/** What a cell shows: a formula its last result, an error nothing. */
function shown({ type, style }: Cell, value: string, { texts, days, system }: Looks): string {
  if (type === 's') return (texts[Number(value)] ?? '').trim();
  if (type === 'e') return '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
  if (type !== '' && type !== 'n') return value.trim();
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value.trim();
  return (days[style] === true ? serialDay(number, system) : null) ?? String(number);
}

/** Gathers cells into rows. */
class RowGatherer implements PartReader {
  readonly rows: SheetRow[] = [];
  private number = 0;
  private cells: string[] = [];
  private column = -1;
  private cell: Cell = { type: '', style: 0 };
  private value = '';
  private open = '';

  constructor(
    private readonly looks: Looks,
    private readonly limits: SheetLimits,
  ) {}

  readonly opened = (tag: SaxesTagPlain): void => {
    this.open = tag.name;
    if (tag.name === 'row') {
      this.number = Number(attribute(tag, 'r')) || this.number + 1;
      this.cells = [];
      this.column = -1;
    }
    if (tag.name !== 'c') return;
    const reference = attribute(tag, 'r');
    this.column = reference === '' ? this.column + 1 : columnOf(reference);
    this.cell = { type: attribute(tag, 't'), style: Number(attribute(tag, 's')) };
    this.value = '';
  };

  readonly text = (piece: string): void => {
    if (this.open === 'v' || this.open === 't') this.value += piece;
    if (this.value.length > this.limits.cell) throw new SheetError('cellTooLong', this.number);
  };

  readonly closed = (name: string): void => {
    this.open = '';
    if (name === 'c' && this.value !== '' && this.column >= 0) {
      if (this.column >= this.limits.columns) throw new SheetError('tooManyColumns', this.number);
      this.cells[this.column] = shown(this.cell, this.value, this.looks);
    }
    if (name !== 'row') return;
    const row = rowOf(this.number, this.cells, this.limits);
    if (row.cells.length > 0) this.rows.push(row);
  };
}

/** The names of the visible sheets; throws SheetError. */
export async function sheetsOfXlsx(path: string, limits: SheetLimits): Promise<readonly string[]> {
  const parts = await XlsxParts.open(path, limits);
  try {
    return (await workbookOf(parts)).sheets.map(({ name }) => name);
  } finally {
    parts.close();
  }
}

/** The rows of a visible sheet that say anything, the first where none is named, read as a stream; throws SheetError. */
export async function* readXlsx(path: string, limits: SheetLimits, sheet?: string): AsyncGenerator<SheetRow> {
  const parts = await XlsxParts.open(path, limits);
  try {
    const { sheets, system } = await workbookOf(parts);
    const chosen = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet);
    if (!chosen) throw new SheetError('damaged');
    const looks = { texts: await sharedTexts(parts), days: await daysByStyle(parts), system };
    const gatherer = new RowGatherer(looks, limits);
    for await (const _ of walkPart(await parts.stream(chosen.part), gatherer)) yield* gatherer.rows.splice(0);
    yield* gatherer.rows.splice(0);
  } finally {
    parts.close();
  }
}
