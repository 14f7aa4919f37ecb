import { readFile } from 'node:fs/promises';
import { PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib';
import { A4, broken, link, MARGIN, numberPages, paper, titled } from './bundle-paper.js';
import {
  nameInBundle,
  numbered,
  omissionTexts,
  type BundleHead,
  type BundlePart,
  type Omission,
} from './bundle-parts.js';
import { libreOffice, type OfficeConverter } from './office-converter.js';

const MEGABYTE = 1024 * 1024;
/** A larger file, and whatever would make the whole larger, is only named; the memory of the server is not without end. */
const LARGEST_PART = 60 * MEGABYTE;
const LARGEST_BUNDLE = 200 * MEGABYTE;
const SIZE = 11;
const LINE = 20;
const ROWS = Math.floor((A4[1] - 2 * MARGIN - 130) / LINE);

export interface BundledPart {
  readonly part: BundlePart;
  /** Where it begins, counted from 1. */
  readonly page: number;
  readonly omission: Omission | null;
}

export interface Bundle {
  readonly content: Uint8Array;
  readonly parts: readonly BundledPart[];
  readonly pages: number;
}

interface Begun {
  readonly document: PDFDocument;
  readonly font: PDFFont;
}

/** Merges what was handed in into one PDF: catalogue with links, then every file in order, pages numbered through. */
export async function bundlePdf(
  head: BundleHead,
  parts: readonly BundlePart[],
  convert: OfficeConverter = libreOffice,
): Promise<Bundle> {
  const begun = await paper();
  const { document, font } = begun;
  titled(document, `${head.caseNumber} ${head.title}`);
  const catalogue = Array.from({ length: Math.max(1, Math.ceil(parts.length / ROWS)) }, () =>
    document.addPage(A4),
  );
  const bundled: BundledPart[] = [];
  let room = LARGEST_BUNDLE;
  for (const [index, part] of parts.entries()) {
    const page = document.getPageCount() + 1;
    const omission =
      part.size > Math.min(room, LARGEST_PART) ? 'tooLarge' : await append(document, part, convert);
    if (omission === null) room -= part.size;
    else divide(begun, part, index, omission);
    bundled.push({ part, page, omission });
  }
  numberPages(document, font);
  catalogue.forEach((page, at) =>
    writeCatalogue(begun, page, head, { rows: bundled.slice(at * ROWS, (at + 1) * ROWS), first: at * ROWS }),
  );
  return { content: await document.save(), parts: bundled, pages: document.getPageCount() };
}

/** Adds the pages of a file; answers why not where it cannot. */
async function append(
  document: PDFDocument,
  part: BundlePart,
  convert: OfficeConverter,
): Promise<Omission | null> {
  const { mediaType, path } = part;
  if (mediaType === 'application/pdf') return appendPdf(document, await readFile(path));
  if (mediaType.startsWith('image/')) return appendPicture(document, mediaType, await readFile(path));
  const converted = await convert(path, part.fileName);
  return converted === null || (await appendPdf(document, converted)) !== null ? 'notConvertible' : null;
}

async function appendPdf(document: PDFDocument, content: Uint8Array): Promise<Omission | null> {
  try {
    const source = await PDFDocument.load(content, { updateMetadata: false, ignoreEncryption: true });
    if (source.isEncrypted) return 'encrypted';
    const pages = await document.copyPages(source, source.getPageIndices());
    if (pages.length === 0) return 'damaged';
    for (const page of pages) document.addPage(page);
    return null;
  } catch {
    return 'damaged';
  }
}

async function appendPicture(
  document: PDFDocument,
  mediaType: string,
  content: Uint8Array,
): Promise<Omission | null> {
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return 'unreadablePicture';
  try {
    const picture = await (mediaType === 'image/jpeg'
      ? document.embedJpg(content)
      : document.embedPng(content));
    const lying = picture.width > picture.height;
    const page = document.addPage(lying ? [A4[1], A4[0]] : A4);
    const [width, height] = [page.getWidth() - MARGIN, page.getHeight() - MARGIN * 1.5];
    const scale = Math.min(width / picture.width, height / picture.height, 1);
    const size = { width: picture.width * scale, height: picture.height * scale };
    const place = { x: (page.getWidth() - size.width) / 2, y: (page.getHeight() - size.height) / 2 + 8 };
    page.drawImage(picture, { ...place, ...size });
    return null;
  } catch {
    return 'unreadablePicture';
  }
}

/** Stands in for a file that is not merged, names it in the ZIP and says why. */
function divide({ document, font }: Begun, part: BundlePart, index: number, omission: Omission): void {
  const page = document.addPage(A4);
  const lines = [
    `${numbered(index)}  ${part.title}`,
    omissionTexts[omission],
    `压缩包中的文件名：${nameInBundle(part, index)}`,
    `SHA-256：${part.sha256}`,
  ].flatMap((text) => [...broken(text, font, SIZE + 1, A4[0] - 2 * MARGIN), '']);
  lines.forEach((text, at) =>
    page.drawText(text, { x: MARGIN, y: A4[1] - 220 - at * LINE, size: SIZE + 1, font }),
  );
}

const COLUMNS = { number: MARGIN, title: MARGIN + 34, source: 300, page: A4[0] - MARGIN - 24 } as const;

function writeCatalogue(
  { document, font }: Begun,
  page: PDFPage,
  head: BundleHead,
  { rows, first }: { readonly rows: readonly BundledPart[]; readonly first: number },
): void {
  const text = (said: string, x: number, y: number, size = SIZE): void =>
    page.drawText(said, { x, y, size, font });
  const cut = (said: string, width: number): string => broken(said, font, SIZE, width)[0] ?? '';
  const top = A4[1] - MARGIN;
  text(head.title, (A4[0] - font.widthOfTextAtSize(head.title, 18)) / 2, top - 18, 18);
  text(cut(`${head.caseNumber}  ${head.caseTitle}`, A4[0] - 2 * MARGIN), MARGIN, top - 54);
  text(cut(`提交单位：${head.organName}`, A4[0] - 2 * MARGIN), MARGIN, top - 74);
  const heading = top - 104;
  text('序号', COLUMNS.number, heading);
  text('名称', COLUMNS.title, heading);
  text('来源与证明事项', COLUMNS.source, heading);
  text('页码', COLUMNS.page, heading);
  rows.forEach(({ part, page: begins }, at) => {
    const y = heading - (at + 1) * LINE;
    text(numbered(first + at), COLUMNS.number, y);
    text(cut(part.title, COLUMNS.source - COLUMNS.title - 8), COLUMNS.title, y);
    text(
      cut([part.source, part.proves].filter(Boolean).join('；'), COLUMNS.page - COLUMNS.source - 8),
      COLUMNS.source,
      y,
    );
    text(String(begins), COLUMNS.page, y);
    link(document, page, [MARGIN, y - 5, A4[0] - MARGIN, y + 13], document.getPage(begins - 1).ref);
  });
}
