import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DemoClient } from '../../apps/cli/src/demo-client.js';
import { application } from '../../apps/cli/src/demo-script.js';
import { knownDemoPassword } from '@mingjing/casework/people';
import { Desk, eventually, phone, withoutBrowser } from './browser.js';
import { graveFaults, withAxe } from './looking-over.js';
import { scriptsOfPdf } from './oldest-browser.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const folder = mkdtempSync(join(tmpdir(), 'mingjing-papers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inBrowser('the papers of a case on the screen', () => {
  let place: Desk;
  let page: Page;
  let path: string;
  let receipt: File;

  beforeAll(async () => {
    place = await Desk.open();
    page = await place.signedIn('zhao-yiming');
    await page.addInitScript(scriptsOfPdf.map(({ name }) => `delete ${name};`).join(''));
    const client = await DemoClient.signIn(place.system.url, 'zhao-yiming', knownDemoPassword);
    const key = { 'Idempotency-Key': randomUUID() };
    const { caseId } = await client.post<{ caseId: string }>('cases', { payload: application }, key);
    path = `/cases/${caseId}`;
    const paper = await place.page();
    await paper.setContent('<h1>送达回证</h1><p style="break-after:page">受送达人：宁远航</p><p>背面</p>');
    receipt = { name: '送达回证.pdf', mimeType: 'application/pdf', buffer: await paper.pdf() };
  }, 180_000);
  afterAll(() => place.close(), 60_000);

  const give = (on: string, ...files: File[]) => page.locator(`${on} input[type=file]`).setInputFiles(files);
  const openTab = async (on: Page, tab: string): Promise<void> => {
    await on.goto(`${path}/${tab}`);
    await on.waitForSelector('.casetabs');
    await on.waitForSelector('.bones', { state: 'detached' });
  };
  const filed = (text: string) => page.locator('table.materials tbody tr', { hasText: text });

  it('takes what may be taken and says plainly why it does not take the rest', async () => {
    await openTab(page, 'materials');
    await give(
      '.materialstab',
      { name: '身份证.png', mimeType: 'image/png', buffer: await page.screenshot() },
      { name: '伪装.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<!doctype html><p>') },
      { name: '空白.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    );
    await page.locator('.unfiled').waitFor();
    const refused = page.locator('.sending [role=alert]');
    const reasons = await eventually(
      () => refused.allInnerTexts(),
      ({ length }) => length === 2,
    );
    expect(reasons.join()).toMatch(/没有内容.*HTML|HTML.*没有内容/s);
    expect(await page.locator('.unfiled .ant-select').first().innerText()).toContain('申请人身份证明');
  });

  it('files what has come by one act', async () => {
    await page.getByRole('button', { name: '入卷（1 份材料）' }).click();
    await filed('身份证').waitFor();
    expect(await filed('身份证').innerText()).toContain('材料入卷');
    expect(await page.locator('.unfiled').count()).toBe(0);
  });

  it('files a paper given with an act as evidence of that act', async () => {
    await openTab(page, 'timeline');
    await page.getByRole('button', { name: '办理 指定承办人', exact: true }).click();
    const drawer = page.locator('.actdrawer');
    await drawer.locator('.evidence').waitFor();
    await drawer.getByRole('combobox', { name: '承办人' }).fill('孙三立');
    await page.locator('.ant-select-item-option', { hasText: '孙三立' }).waitFor();
    await page.keyboard.press('Enter');
    await give('.evidence', receipt);
    await drawer.locator('.evidence .ant-checkbox-checked').waitFor();
    await drawer.getByRole('button', { name: '确认：指定承办人' }).click();
    await drawer.waitFor({ state: 'detached' });
    await page.locator('.timeline').getByRole('link', { name: '材料《送达回证》' }).click();
    const pages = page.locator('.viewer canvas.pdfpage');
    expect(
      await eventually(
        () => pages.count(),
        (count) => count === 2,
      ),
    ).toBe(2);
  });

  it('shows a PDF in the page, turned and enlarged, and gives it back byte by byte', async () => {
    const first = page.locator('.viewer canvas.pdfpage').first();
    const dark =
      '[...document.querySelectorAll(".pdfpage")].slice(0, 1).some((canvas) => canvas.getContext("2d")' +
      '.getImageData(0, 0, canvas.width, canvas.height).data.some((value, at) => at % 4 === 0 && value < 100))';
    const painted = () => page.evaluate<boolean>(dark);
    expect(await eventually(painted, Boolean)).toBe(true);
    expect(await page.evaluate('typeof AbortSignal.any')).toBe('undefined');
    const upright = await first.boundingBox();
    await page.getByRole('button', { name: '旋转' }).click();
    const turned = await eventually(
      () => first.boundingBox(),
      (box) => (box?.height ?? 0) < (box?.width ?? 0),
    );
    expect(turned!.width).toBeCloseTo(upright!.width, -1);
    await page.evaluate(
      'drawing = CanvasRenderingContext2D.prototype.save; CanvasRenderingContext2D.prototype.save = () => { throw new Error("no memory") }',
    );
    await page.getByRole('button', { name: '旋转' }).click();
    await page.locator('.viewer [role=alert]', { hasText: '第 1 页没有显示出来' }).waitFor();
    await page.evaluate('CanvasRenderingContext2D.prototype.save = drawing');
    await page.getByRole('button', { name: '旋转' }).click();
    await page.locator('.viewer [role=alert]').first().waitFor({ state: 'detached' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.viewer').getByRole('link', { name: '下载' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('送达回证.pdf');
    expect(readFileSync(await download.path())).toEqual(receipt.buffer);
    await page.locator('.viewer .ant-drawer-close').click();
  });

  it('shows a picture', async () => {
    await openTab(page, 'materials');
    await filed('身份证').locator('.titlelink').click();
    await page.waitForSelector('.viewed img');
    const width = await eventually(
      () => page.evaluate<number>('document.querySelector(".viewed img").naturalWidth'),
      (pixels) => pixels > 0,
    );
    expect(width).toBe(1366);
    await page.locator('.viewer .ant-drawer-close').click();
  });

  it('goes on with an upload after the line was cut and the page was loaded anew', async () => {
    const big = join(folder, '庭审笔录.txt');
    writeFileSync(big, '问'.repeat(4_000_000));
    const give = () => page.locator('.materialstab input[type=file]').setInputFiles(big);
    let pieces = 0;
    let cut = true;
    await page.route('**/api/uploads/*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue();
      pieces += 1;
      return cut && pieces > 1 ? route.abort('connectionfailed') : route.continue();
    });
    await openTab(page, 'materials');
    await give();
    await eventually(
      async () => pieces,
      (count) => count > 1,
    );
    await openTab(page, 'materials');
    const unfiled = page.locator('.unfiled', { hasText: '庭审笔录' });
    expect(await unfiled.innerText()).toContain('从中断处继续');
    cut = false;
    pieces = 0;
    await give();
    await unfiled.locator('.describing').waitFor();
    // Twelve million bytes are three pieces, of which one had arrived.
    expect([pieces, await unfiled.count()]).toEqual([2, 1]);
    await page.unroute('**/api/uploads/*');
  });

  it('withdraws a paper with a reason and keeps it', async () => {
    await page.getByRole('button', { name: '撤回 身份证' }).click();
    await page.getByLabel('撤回原因').fill('属于另一案件');
    await page.locator('.ant-modal-footer .ant-btn-primary').click();
    await page.locator('table.materials tr.gone').waitFor();
    expect(await filed('身份证').innerText()).toContain('赵一鸣 于');
    expect(await filed('身份证').innerText()).toContain('属于另一案件');
  });

  it('keeps nobody from using it, on a desk and on a phone', async () => {
    for (const viewport of [undefined, phone]) {
      const other = await place.signedIn('zhao-yiming', viewport);
      await withAxe(other);
      await openTab(other, 'materials');
      await other.locator('table.materials').waitFor();
      expect(await graveFaults(other)).toEqual([]);
      expect(await other.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    }
  }, 60_000);

  it('reaches nowhere else and breaks no policy', () => {
    expect(place.misdeeds.list).toEqual([]);
  });
});
