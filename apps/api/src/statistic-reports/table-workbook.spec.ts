import { buffer } from 'node:stream/consumers';
import { formCodes, statisticForms, type FormCode, type Locale } from '@mingjing/domain';
import { aReport } from '../../../../test/support/statistic-report.js';
import { tagsOf, workbookParts } from '../../../../test/support/workbook-parts.js';
import { workbookOf } from './table-workbook.js';

const written = async (form: FormCode, locale: Locale = 'zh') => {
  const book = await workbookParts(await buffer(workbookOf(aReport(form), locale, new Date(0))));
  return { ...book, sheet: book.sheets[0]! };
};

describe.each(formCodes)('the table %s', (form) => {
  const { columns, identities, title } = statisticForms[form];

  it('has its columns under their groups, each column in one place', async () => {
    const { sheet } = await written(form);
    expect(sheet.rows[0]?.[0]).toBe(title.zh);
    const [groups = [], headings = [], numbers = []] = sheet.rows.slice(3, 6);
    expect(numbers.slice(2)).toEqual(columns.map(({ no }) => Number(no)));
    for (const [index, { group, heading }] of columns.entries()) {
      const first = index === 0 || columns[index - 1]?.group !== group;
      if (group === null) expect([groups[index + 2], headings[index + 2]]).toEqual([heading.zh, null]);
      else expect([groups[index + 2], headings[index + 2]]).toEqual([first ? group.zh : null, heading.zh]);
    }
    expect(sheet.merged).toEqual(expect.arrayContaining(['A4:A6', 'B4:B6']));
    const alone = columns.filter(({ group }) => group === null);
    expect(sheet.merged.filter((place) => /^([A-Z]+)4:\1(5)$/.test(place))).toHaveLength(alone.length);
  });

  it('prints what each column counts below the figures, on the same sheet', async () => {
    const { sheets, sheet, parts } = await written(form);
    expect(sheets).toHaveLength(1);
    const at = sheet.rows.findIndex(([first]) => first === '栏目定义');
    expect(at).toBeGreaterThan(sheet.rows.findIndex(([, name]) => name === '合计'));
    const definitions = sheet.rows.slice(at + 2, at + 2 + columns.length);
    const told = definitions.map((row) => row.filter((cell) => cell !== null));
    expect(told.map(([no, , definition]) => [no, definition])).toEqual(
      columns.map(({ no, definition }) => [Number(no), definition.zh]),
    );
    expect(sheet.rows.at(-1)?.[0]).toBe(`恒等式：${identities.map(({ code }) => code).join('；')}`);
    expect(parts.get('xl/workbook.xml')).toContain("'统计表'!$A:$B,'统计表'!$4:$6");
  });

  it.each(['zh', 'en'] as const)('is wide enough for its largest figure (%s)', async (locale) => {
    const { sheet } = await written(form, locale);
    const widths = tagsOf(sheet.xml).flatMap(({ name, attributes }) =>
      name === 'col' ? [Number(attributes['width'])] : [],
    );
    const sum = sheet.rows.find(([, name]) => name === '合计' || name === 'Total') ?? [];
    expect(sum).toHaveLength(widths.length);
    for (const [index, { unit }] of columns.entries())
      if (unit !== 'rate') expect(widths[index + 2]).toBeGreaterThan(String(sum[index + 2]).length);
  });
});

it('tells notes, explanations and who signs', async () => {
  const { sheet } = await written('reconsideration');
  const firsts = sheet.rows.map(([first]) => first);
  expect(firsts).toEqual(
    expect.arrayContaining(['确认无效，列入35栏：4', '1+3=32+42：上年结转有误。', '单位负责人：']),
  );
  expect(sheet.rows.flat()).toEqual(expect.arrayContaining(['审核人：', '制表人：郑启行', '（盖章）']));
});

it('tells what was explained when it was submitted last, not before it was returned', async () => {
  const report = aReport('reconsideration');
  const [first] = report.steps;
  const again = {
    ...first!,
    ...{ seq: 3, explanations: [{ identity: '1+3=32+42', text: '已更正，余一件待核。' }] },
  };
  const returned = { ...first!, seq: 2, step: 'returned' as const, explanations: [], remarks: '请核对' };
  const book = { ...report, steps: [...report.steps, returned, again] };
  const { sheets } = await workbookParts(await buffer(workbookOf(book, 'zh', new Date(0))));
  const firsts = sheets[0]!.rows.map(([cell]) => cell);
  expect(firsts).toContain('1+3=32+42：已更正，余一件待核。');
  expect(firsts).not.toContain('1+3=32+42：上年结转有误。');
});
