import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, type PDFArray } from 'pdf-lib';
import { catalogueOf } from './bundle-catalogue.js';
import { paper } from './bundle-paper.js';
import type { BundlePart } from './bundle-parts.js';
import { held } from './held-picture.fixture.js';
import { bundlePdf } from './pdf-bundle.js';

const folder = mkdtempSync(join(tmpdir(), 'mingjing-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = {
  title: '证据目录',
  caseNumber: '清府复〔2026〕39号',
  caseTitle: '不服行政处罚决定案',
  organName: '市综合行政执法局',
};
const none = async (): Promise<null> => null;
const smallestPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function part(fileName: string, mediaType: string, content: Uint8Array): BundlePart {
  const path = join(folder, fileName);
  writeFileSync(path, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const title = fileName.replace(/\.\w+$/, '');
  return {
    title,
    source: '本机关制作',
    proves: '程序合法',
    fileName,
    mediaType,
    sha256,
    size: content.length,
    path,
  };
}
async function pdf(name: string, pages: number): Promise<BundlePart> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([300, 400]);
  return part(name, 'application/pdf', await document.save());
}
const picture = (name: string, content = Buffer.from(smallestPng, 'base64')): BundlePart =>
  part(name, 'image/png', content);
const office = (name: string): BundlePart => part(name, 'application/msword', Buffer.from('office'));
async function encrypted(name: string): Promise<BundlePart> {
  const document = await PDFDocument.create();
  document.addPage();
  document.context.trailerInfo.Encrypt = document.context.register(
    document.context.obj({ Filter: 'Standard', V: 1, R: 2 }),
  );
  return part(name, 'application/pdf', await document.save());
}
const outline = async (parts: readonly BundlePart[], convert = none) => {
  const bundle = await bundlePdf(head, parts, convert);
  expect((await PDFDocument.load(bundle.content)).getPageCount()).toBe(bundle.pages);
  return {
    pages: bundle.pages,
    parts: bundle.parts.map(({ page, omission }) => [page, omission]),
    content: bundle.content,
  };
};

describe('a bundle', () => {
  it('holds catalogue, PDF and pictures in order, each where the catalogue says', async () => {
    const { pages, parts } = await outline([
      await pdf('答复书.pdf', 3),
      picture('照片.png'),
      await pdf('笔录.pdf', 2),
    ]);
    expect([pages, parts]).toEqual([
      7,
      [
        [2, null],
        [5, null],
        [6, null],
      ],
    ]);
  });

  it('leads from each line of the catalogue to the first page of the file', async () => {
    const { content } = await outline([await pdf('一.pdf', 2), await pdf('二.pdf', 1)]);
    const document = await PDFDocument.load(content);
    const annotations = document.getPage(0).node.Annots() as PDFArray;
    const targets = annotations.asArray().map((ref) => {
      const target = document.context.lookup(ref) as unknown as { get(name: PDFName): PDFArray };
      return target.get(PDFName.of('Dest')).get(0);
    });
    expect(targets).toEqual([document.getPage(1).ref, document.getPage(3).ref]);
  });

  it('stands in for what cannot be merged, and goes on with the rest', async () => {
    const damaged = part('坏.pdf', 'application/pdf', Buffer.from('%PDF-1.4\nnothing'));
    const noPicture = picture('坏图.png', Buffer.from('no picture'));
    const scan = part('扫描.tif', 'image/tiff', Buffer.from('II*'));
    const { pages, parts } = await outline([
      damaged,
      await encrypted('密.pdf'),
      noPicture,
      scan,
      office('表.doc'),
      await pdf('末.pdf', 1),
    ]);
    expect(parts.map(([, omission]) => omission)).toEqual([
      'damaged',
      'encrypted',
      'unreadablePicture',
      'unreadablePicture',
      'notConvertible',
      null,
    ]);
    expect(pages).toBe(7);
  });

  it('takes the pages of an office file where it can be converted', async () => {
    const converted = await PDFDocument.create();
    converted.addPage();
    converted.addPage();
    const content = await converted.save();
    const { pages, parts } = await outline(
      [office('审批表.doc')],
      (async () => content) as unknown as typeof none,
    );
    expect([pages, parts]).toEqual([3, [[2, null]]]);
  });

  it('has more pages of catalogue where one does not hold all the lines', async () => {
    const { pages, parts } = await outline(
      Array.from({ length: 60 }, (_, index) => picture(`图${String(index)}.png`)),
    );
    expect([pages, parts[0]]).toEqual([62, [3, null]]);
  });

  it('says in the catalogue all that the evidence list says, on as many lines as that takes', async () => {
    const { font } = await paper();
    const proves = '认定事实清楚，程序合法，适用依据正确'.repeat(20);
    const parts = [{ ...picture('图.png'), proves }, picture('照片.png')];
    const lines = catalogueOf(parts, font).flat();
    const said = (part: number): string[] =>
      [1, 2, 3].map((column) =>
        lines
          .filter((line) => line.part === part)
          .map(({ cells }) => cells[column])
          .join(''),
      );
    expect([said(0), said(1)]).toEqual([
      ['图', '本机关制作', proves],
      ['照片', '本机关制作', '程序合法'],
    ]);
    expect(lines.filter(({ first }) => first)).toHaveLength(2);
  });

  it('sets a picture upright as its camera was held', async () => {
    const sizes = async (orientation: number): Promise<number[]> => {
      const { content } = await outline([part('照片.jpg', 'image/jpeg', held(orientation))]);
      const page = (await PDFDocument.load(content)).getPage(1);
      return [page.getWidth(), page.getHeight()].map(Math.round);
    };
    expect([await sizes(1), await sizes(3), await sizes(6), await sizes(8)]).toEqual([
      [842, 595],
      [842, 595],
      [595, 842],
      [595, 842],
    ]);
  });
});
