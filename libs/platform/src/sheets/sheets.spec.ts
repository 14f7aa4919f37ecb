import { buffer } from 'node:stream/consumers';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { tagsOf, workbookParts } from '../../../../test/support/workbook-parts.js';
import {
  readSheet,
  SheetError,
  serialDay,
  sheetNames,
  xlsxOf,
  type CellValue,
  type SheetLimits,
} from './index.js';

const limits: SheetLimits = { bytes: 1e6, unfoldedBytes: 1e6, rows: 50, columns: 6, cell: 100 };
let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  path = join(folder, 'sheet');
});
afterAll(() => rm(folder, { recursive: true }));

async function read(given: Partial<SheetLimits> = {}): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of readSheet(path, { ...limits, ...given })) rows.push(cells);
  return rows;
}
const faultOf = async (given: Partial<SheetLimits> = {}): Promise<string> => {
  try {
    await read(given);
  } catch (error) {
    if (error instanceof SheetError) return error.fault;
    throw error;
  }
  throw new Error('nothing was refused');
};
async function* inBatches(rows: readonly (readonly CellValue[])[]) {
  for (const row of rows) yield await Promise.resolve([row]);
}
const write = (rows: readonly (readonly CellValue[])[]): Promise<void> =>
  pipeline(
    xlsxOf([{ name: '台账', widths: [12], rows: inBatches(rows) }], new Date('2026-03-02T02:00:00Z')),
    createWriteStream(path),
  );

/** A spreadsheet as Excel writes it, with shared texts and styles of its own. */
async function asExcelWrites(parts: Readonly<Record<string, string>>): Promise<void> {
  const zip = new ZipFile();
  const all = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet state="hidden" r:id="rId8"/><sheet state="veryHidden" r:id="rId9"/><sheet name="a" state="visible" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/a.xml"/></Relationships>',
    ...parts,
  };
  for (const [name, text] of Object.entries(all)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

describe('a spreadsheet', () => {
  it('is read as it was written: texts, numbers, days; empty cells and rows count for their places only', async () => {
    await write([
      ['案号', '收到日期', '件数'],
      ['〔2015〕1号 <&">', { day: '2015-03-04' }, 12.5],
      [],
      [null, '', '=1+1'],
    ]);
    expect(await read()).toEqual([
      ['案号', '收到日期', '件数'],
      ['〔2015〕1号 <&">', '2015-03-04', '12.5'],
      ['', '', '=1+1'],
    ]);
  });

  it('has names for its sheets, by which each is read; a table of text has none', async () => {
    const sheets = ['2015年', '2014年'].map((name) => ({ name, widths: [], rows: inBatches([[name]]) }));
    await writeFile(path, await buffer(xlsxOf(sheets, new Date(0))));
    expect(await sheetNames(path, limits)).toEqual(['2015年', '2014年']);
    const cells = [];
    for await (const row of readSheet(path, limits, '2014年')) cells.push(row.cells);
    expect(cells).toEqual([['2014年']]);
    await writeFile(path, '案号,申请人');
    expect(await sheetNames(path, limits)).toBeNull();
  });

  it('has its cells where other programs look for them, in every sheet, beyond column Z too', async () => {
    const wide = Array.from({ length: 28 }, (_, index) => (index % 2 === 0 ? String(index) : null));
    const sheets = [
      { name: 'first', widths: [], rows: inBatches([['a'], wide]) },
      { name: 'second', widths: [8], rows: inBatches([['b', { day: '2015-03-04' }, 7]]) },
    ];
    const { sheets: read } = await workbookParts(await buffer(xlsxOf(sheets, new Date(0))));
    const places = (xml = ''): (string | undefined)[] =>
      tagsOf(xml).flatMap(({ name, attributes }) => (name === 'c' ? [attributes['r']] : []));
    expect(read.map(({ name }) => name)).toEqual(['first', 'second']);
    expect(places(read[0]?.xml)).toEqual([
      'A1',
      ...['A2', 'C2', 'E2', 'G2', 'I2', 'K2', 'M2', 'O2', 'Q2', 'S2', 'U2', 'W2', 'Y2', 'AA2'],
    ]);
    expect(places(read[1]?.xml)).toEqual(['A1', 'B1', 'C1']);
  });

  it('tells days from numbers by their formats, and takes shared texts, results of formulas and no errors', async () => {
    await asExcelWrites({
      'xl/sharedStrings.xml':
        '<sst><si><r><t>被申</t></r><r><t>请人</t></r><rPh><t>bei</t></rPh></si><si><t>乙</t></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="0&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>',
      'xl/worksheets/a.xml':
        '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" s="1"><v>42067</v></c><c r="D2" s="2"><v>42067</v></c></row><row r="4"><c r="A4" t="str"><f>A1</f><v>甲</v></c><c r="B4" t="e"><v>#REF!</v></c><c r="C4" t="s"><v>1</v></c></row></sheetData></worksheet>',
    });
    expect(await read()).toEqual([
      ['被申请人', '', '2015-03-04', '42067'],
      ['甲', '', '乙'],
    ]);
  });

  it('is refused where it would unfold too far, has a document type, or is cut off', async () => {
    await write(Array.from({ length: 40 }, () => ['x'.repeat(90)]));
    expect(await faultOf({ unfoldedBytes: 2000 })).toBe('tooLarge');
    expect(await faultOf({ rows: 39 })).toBe('tooManyRows');
    expect(await faultOf({ cell: 89 })).toBe('cellTooLong');
    expect(await faultOf({ bytes: 10 })).toBe('tooLarge');
    await asExcelWrites({ 'xl/worksheets/a.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' });
    expect(await faultOf()).toBe('damaged');
    await asExcelWrites({ 'xl/worksheets/a.xml': '<worksheet><sheetData><row>' });
    expect(await faultOf()).toBe('damaged');
  });
});

describe('a table of text', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFF案号,"甲,乙"\r\n1,"说""好""\n了"\r\n')],
    ['UTF-16', Buffer.from('\uFEFF案号\t"甲,乙"\n1\t"说""好""\n了"', 'utf16le')],
    // 案号 甲 乙 说 好 了 in GB 18030
    ['GB 18030', Buffer.from('b0b8bac52c22bcd72cd2d2220a312c22cbb52222bac322220ac1cb220a', 'hex')],
  ])('is read in %s', async (_, content) => {
    await writeFile(path, content);
    expect(await read()).toEqual([
      ['案号', '甲,乙'],
      ['1', '说"好"\n了'],
    ]);
  });

  it('is parted by what parts most of its first lines, whatever its title says', async () => {
    await writeFile(path, '2015年台账（张三，李四）\n案号,收案日期,申请人\n1号,2015.3.4,张三\n');
    expect((await read()).slice(1)).toEqual([
      ['案号', '收案日期', '申请人'],
      ['1号', '2015.3.4', '张三'],
    ]);
    await writeFile(path, '2015年台账\n案号\t收案日期\n1号\t2015.3.4\n');
    expect((await read())[1]).toEqual(['案号', '收案日期']);
    await writeFile(path, '案号，收案日期\n1号，2015.3.4\n');
    expect((await read())[0]).toEqual(['案号', '收案日期']);
  });

  it('is refused where a quotation does not end, or it is no text', async () => {
    await writeFile(path, 'a,"b');
    expect(await faultOf()).toBe('damaged');
    await writeFile(path, Buffer.from([0x61, 0, 0x62]));
    expect(await faultOf()).toBe('notASheet');
    await writeFile(path, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]));
    expect(await faultOf()).toBe('oldFormat');
    await writeFile(path, '');
    expect(await faultOf()).toBe('empty');
    await writeFile(path, 'a,b,c,d,e,f,g');
    expect(await faultOf()).toBe('tooManyColumns');
  });
});

it.each([
  [42067, 1900, '2015-03-04'],
  [42067.5, 1900, '2015-03-04 12:00:00'],
  [40605, 1904, '2015-03-04'],
  [60, 1900, null],
  [-1, 1900, null],
] as const)('the serial number %s from %s stands for %s', (serial, system, day) =>
  expect(serialDay(serial, system)).toBe(day),
);
