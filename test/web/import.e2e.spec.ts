import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Desk, eventually, visit, withoutBrowser } from './browser.js';

const inBrowser = withoutBrowser ? describe.skip : describe;
jest.setTimeout(120_000);

const heading = '案号,收案日期,受理日期,申请人,被申请人,案由,结案日期,结果,经手';
const good = '清府复〔2015〕801号,2015.3.4,2015.3.6,张三,清镇市市场监督管理局,行政处罚,2015.5.4,维持,王五';
const wrong = '清府复〔2015〕802号,2015.13.4,2015.3.6,李四,清镇市公安局,行政处罚,2015.5.4,维持,王五';
const mended = wrong.replace('2015.13.4', '2015.3.14').replace('2015.3.6', '2015.3.16');

inBrowser('the import of a register with mistakes', () => {
  let place: Desk;
  let page: Page;
  beforeAll(async () => {
    place = await Desk.open();
    page = await place.signedIn('zhao-yiming');
  }, 240_000);
  afterAll(() => place.close(), 60_000);

  const bring = async (rows: readonly string[]): Promise<void> => {
    await visit(page, '/register/import');
    await page.setInputFiles('input[type=file]', {
      name: '2015年台账.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([heading, ...rows].join('\n')),
    });
    await page.locator('.importtable .samples').first().waitFor();
  };
  const check = async (): Promise<void> => {
    await page.getByRole('button', { name: '检查全部行' }).first().click();
    await page.getByRole('heading', { name: '已检查' }).waitFor({ timeout: 60_000 });
  };
  const start = async (count: number): Promise<void> => {
    await page.getByRole('button', { name: `导入 ${String(count)} 行` }).click();
    await page.locator('.ant-popconfirm').getByRole('button', { name: '导入' }).click();
    await page.getByRole('heading', { name: '已导入' }).waitFor({ timeout: 60_000 });
  };
  const results = (): Promise<string> => page.locator('.importtable:has(details)').innerText();

  it('proposes which column is what, beside what stands in it, and takes a column nobody knew', async () => {
    await bring([good, wrong]);
    const row = page.locator('.importtable tr').filter({ hasText: '收到日期' });
    expect(await row.innerText()).toContain('2015.3.4 · 2015.13.4');
    const officer = page.locator('.importtable tr').filter({ hasText: '原承办人' });
    expect(await officer.innerText()).toContain('—');
    await officer.locator('.ant-select').click();
    await page.locator('.ant-select-dropdown:visible').getByTitle('经手').click();
    expect(await officer.innerText()).toContain('王五');
  });

  it('tells of each row what is wrong with it before anything is written', async () => {
    await check();
    expect(await results()).toContain('“收到日期”的“2015.13.4”不是日期');
  });

  it('imports the others, and leads to the cases', async () => {
    await start(1);
    await page.getByRole('button', { name: /^已导入/ }).click();
    await page.locator('.importtable a', { hasText: '已导入' }).click();
    const head = await eventually(
      () => page.locator('.headline').innerText(),
      (text) => text.includes('801号'),
    );
    expect(head).toContain('清府复〔2015〕801号');
    expect(head).toContain('导入');
  });

  it('gives the rows with errors back as a sheet', async () => {
    await page.goBack();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载有问题的行' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('有问题的行-2015年台账.xlsx');
  });

  it('takes the mended file again without doubles, and knows its columns', async () => {
    await bring([good, mended]);
    const officer = page.locator('.importtable tr').filter({ hasText: '原承办人' });
    expect(await officer.innerText()).toContain('王五');
    await check();
    await start(1);
    await page.getByRole('button', { name: '全部', exact: true }).click();
    const told = await eventually(results, (text) => text.includes('此前已导入'));
    expect(told).toContain('此前已导入');
    expect(told).toContain('802号');
  });
});
