import { buffer } from 'node:stream/consumers';
import { tagsOf, workbookParts, type ReadWorkbook } from '../../../../test/support/workbook-parts.js';
import { xlsxOf, type WrittenRow, type WrittenSheet } from './index.js';
import { heightOf, lettersOf, linesOf, turnedHeightOf } from './text-measure.js';

const written = async (...sheets: readonly Partial<WrittenSheet>[]): Promise<ReadWorkbook> => {
  const all = sheets.map((sheet) => ({ name: '表', widths: [10, 10, 10], rows: [], ...sheet }));
  return workbookParts(await buffer(xlsxOf(all, new Date('2026-03-02T02:00:00Z'))));
};
const first = async (rows: readonly WrittenRow[], more: Partial<WrittenSheet> = {}) => {
  const book = await written({ rows: [rows], ...more });
  return { ...book, sheet: book.sheets[0]! };
};
const attributesOf = (xml: string, tag: string) =>
  tagsOf(xml)
    .filter(({ name }) => name === tag)
    .map(({ attributes }) => attributes);

describe('a form', () => {
  it('merges what a cell reaches over, and leaves no place of it to others', async () => {
    const { sheet } = await first([
      [
        { value: '行次', rows: 3 },
        { value: '被申请人', columns: 2 },
      ],
      ['市', { value: '县', rows: 2 }],
      [4],
      [1, 2, 3],
    ]);
    expect(sheet.merged).toEqual(['A1:A3', 'B1:C1', 'C2:C3']);
    expect(sheet.rows).toEqual([
      ['行次', '被申请人'],
      [null, '市', '县'],
      [null, 4],
      [1, 2, 3],
    ]);
  });

  it('keeps each look once: boxed, bold, in the middle, turned, with the format of its number', async () => {
    const look = { boxed: true, bold: true, size: 9, centred: true };
    const { parts, sheet } = await first([
      [{ value: 0.5, look: { ...look, format: '0.0%' }, columns: 2 }],
      [
        { value: '甲', look },
        { value: '乙', look: { ...look } },
        { value: '丙', look: { turned: true } },
      ],
    ]);
    const styles = parts.get('xl/styles.xml')!;
    const [top, side, again, turned] = attributesOf(sheet.xml, 'c')
      .filter((_, index) => index !== 1)
      .map(({ s }) => Number(s));
    expect(side).toBe(again);
    const xf = [...styles.matchAll(/<xf [^>]*>.*?<\/xf>/g)].map(([each]) => each);
    expect(xf).toHaveLength(3);
    expect(xf[top! - 1]).toContain('numFmtId="164"');
    expect(styles).toContain('<numFmt numFmtId="164" formatCode="0.0%"/>');
    expect(xf[side! - 1]).toMatch(/borderId="1".*horizontal="center".*wrapText="1"/);
    expect(xf[turned! - 1]).toMatch(/borderId="0".*textRotation="90"/);
    expect(styles).toContain('<font><b/><sz val="9"/>');
    // The place beside a merged cell has the same line around it.
    expect(Number(attributesOf(sheet.xml, 'c')[1]?.['s'])).toBe(top);
  });

  it('gives its rows the height their texts need, those that reach down included', async () => {
    const { sheet } = await first([
      [{ value: '一二三四五六七八九十'.repeat(3), columns: 3 }],
      [{ value: '一二三四五六七八', rows: 2 }, { value: 1 }],
      [{ value: 2 }],
      ['一二三四五六'],
    ]);
    const heights = attributesOf(sheet.xml, 'row').map(({ ht }) => Number(ht));
    const one = heightOf('1', 10);
    expect(heights[0]).toBeCloseTo(heightOf('一二三四五六七八九十'.repeat(3), 30), 1);
    expect(heights[1]).toBeCloseTo(one, 1);
    expect(heights[2]).toBeCloseTo(Math.max(one, heightOf('一二三四五六七八', 10) - one), 1);
    expect(heights[3]).toBeCloseTo(heightOf('一二三四五六', 10), 1);
    expect(heights[3]).toBeGreaterThan(one);
  });
});

describe('a sheet', () => {
  it('is as high for a long number as for a short one: numbers are not broken into lines', async () => {
    const look = { boxed: true, format: '0.0%' };
    const { sheets } = await written({
      widths: [7],
      rows: [[[{ value: 0.5, look }]], [[{ value: 5 / 11, look }]]],
    });
    const heights = attributesOf(sheets[0]?.xml ?? '', 'row').map(({ ht }) => ht);
    expect(heights).toHaveLength(2);
    expect(heights[0]).toBe(heights[1]);
  });

  it('is printed on A4 across, as wide as the page, with its head and left columns on every page', async () => {
    const head = { from: 4, to: 6, columns: 2 };
    const { sheet, parts } = await first([], { name: "甲'乙[1]", caption: '收&发', head });
    expect(parts.get('xl/workbook.xml')).toContain(
      `localSheetId="0">'甲''乙1'!$A:$B,'甲''乙1'!$4:$6</definedName>`,
    );
    expect(attributesOf(sheet.xml, 'pageSetup')).toEqual([
      { paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' },
    ]);
    expect(attributesOf(sheet.xml, 'pageSetUpPr')).toEqual([{ fitToPage: '1' }]);
    expect(attributesOf(sheet.xml, 'pane')[0]).toMatchObject({ xSplit: '2', ySplit: '6', topLeftCell: 'C7' });
    expect(sheet.xml).toContain('<oddHeader>&amp;C收&amp;&amp;发</oddHeader>');
    // The first page has a title of its own.
    expect(attributesOf(sheet.xml, 'headerFooter')).toEqual([{ differentFirst: '1' }]);
    const once = await written({ head: { from: 1, to: 1, repeated: false } });
    expect(once.parts.get('xl/workbook.xml')).not.toContain('Print_Titles');
  });

  it('stands beside others, each with its own rows, in their order', async () => {
    const { sheets } = await written({ name: '一', rows: [[['a']], [[1]]] }, { name: '二', rows: [[['b']]] });
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['一', [['a'], [1]]],
      ['二', [['b']]],
    ]);
  });

  it('ends with the error its rows ended with', async () => {
    async function* rows(): AsyncGenerator<readonly WrittenRow[]> {
      yield await Promise.resolve([['a']]);
      throw new Error('the rows broke off');
    }
    await expect(written({}, { rows: rows() })).rejects.toThrow('the rows broke off');
  });
});

describe('a text', () => {
  it.each([
    ['', 10, 1],
    ['一二三四五', 10, 1],
    ['一二三四五六', 10, 2],
    ['two words', 5, 2],
    ['Reconsideration', 5, 3],
    ['a\nb', 10, 2],
    ['60日内办结率', 8, 2],
  ])('%j takes in %i letters %i lines', (said, letters, lines) => expect(linesOf(said, letters)).toBe(lines));

  it('is measured in letters, and is as high turned as it is long', () => {
    expect(lettersOf('A甲（乙）')).toBe(9);
    expect(turnedHeightOf('Provincial government', 4.6, 9)).toBeGreaterThan(turnedHeightOf('City', 4.6, 9));
    expect(turnedHeightOf('one two', 20)).toBeLessThan(turnedHeightOf('one two', 3));
  });
});
