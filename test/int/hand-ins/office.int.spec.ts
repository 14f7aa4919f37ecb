import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { libreOffice, officeProgram } from '@mingjing/casework/bundle';

const withoutOffice = (process.env['MINGJING_SKIP'] ?? '').split(',').includes('office');
const describeUnlessMissing = withoutOffice ? describe.skip : describe;

const folder = mkdtempSync(join(tmpdir(), 'mingjing-converted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describeUnlessMissing('an office file', () => {
  it('becomes a PDF with its pages', async () => {
    const path = fileOf('审批表', '{\\rtf1 first\\page second}');
    const made = await libreOffice(path, '审批表.rtf');
    expect((await PDFDocument.load(made ?? new Uint8Array())).getPageCount()).toBe(2);
  }, 120_000);
});

it('is not converted where nothing is installed that could', async () => {
  expect(await officeProgram([])).toBeNull();
  expect(await officeProgram([folder])).toBeNull();
});
