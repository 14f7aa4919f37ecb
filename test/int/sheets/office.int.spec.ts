import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { PDFDocument } from 'pdf-lib';
import { libreOffice } from '@mingjing/casework/bundle';
import { xlsxOf } from '@mingjing/platform/sheets';
import { workbookOf } from '../../../apps/api/src/statistic-reports/table-workbook.js';
import { aReport } from '../../support/statistic-report.js';

const withoutOffice = (process.env['MINGJING_SKIP'] ?? '').split(',').includes('office');
const describeUnlessMissing = withoutOffice ? describe.skip : describe;

const folder = mkdtempSync(join(tmpdir(), 'mingjing-printed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = new Date('2026-03-02T02:00:00Z');
/** The width and height of each printed page in points; null where the office program cannot open the workbook. */
async function pagesOf(bytes: Uint8Array): Promise<readonly (readonly number[])[] | null> {
  const path = join(folder, 'book.xlsx');
  writeFileSync(path, bytes);
  const made = await libreOffice(path, 'book.xlsx');
  if (made === null) return null;
  const pages = (await PDFDocument.load(made)).getPages();
  return pages.map((page) => [page.getWidth(), page.getHeight()].map((length) => Math.round(length)));
}
const a4Across = [842, 595];

describeUnlessMissing('a workbook in an office program', () => {
  it('is printed on A4 across, however many columns it has: the figures, then what they count', async () => {
    const pages = await pagesOf(await buffer(workbookOf(aReport('reconsideration', 55), 'zh', at)));
    expect(pages).toEqual([a4Across, a4Across]);
  }, 120_000);

  it('has a page for each of its sheets, and as many as a long one takes', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => [index, '案件'.repeat(20), { day: '2026-03-02' }]);
    const widths = [60, 60, 60];
    const book = xlsxOf(
      [
        { name: '长', widths, rows: [[['序号', '案件', '日期'], ...rows]] },
        { name: '短', widths, rows: [[['=1+1', { value: 0.5, look: { boxed: true }, columns: 2 }]]] },
      ],
      at,
    );
    const pages = await pagesOf(await buffer(book));
    expect(pages?.length).toBeGreaterThan(3);
    expect(new Set(pages?.map(String))).toEqual(new Set([String(a4Across)]));
  }, 120_000);

  it('that is cut off is not opened', async () => {
    const whole = await buffer(workbookOf(aReport('mediation'), 'zh', at));
    expect(await pagesOf(whole.subarray(0, whole.length - 600))).toBeNull();
  }, 120_000);
});
