import { readFile } from 'node:fs/promises';
import { PDFDocument, type PDFFont } from 'pdf-lib';
import { catalogueOf, writeCatalogue, type Span } from './bundle-catalogue.js';
import { A4, broken, MARGIN, numberPages, paper, titled } from './bundle-paper.js';
import {
  nameInBundle,
  numbered,
  omissionTexts,
  type BundleHead,
  type BundlePart,
  type Omission,
} from './bundle-parts.js';
import { addPicture } from './bundle-picture.js';
import { libreOffice, type OfficeConverter } from './office-converter.js';

const MEGABYTE = 1024 * 1024;
/** A larger file, and whatever would make the whole larger, is only named; the memory of the server is not without end. */
const LARGEST_PART = 60 * MEGABYTE;
const LARGEST_BUNDLE = 200 * MEGABYTE;
const SIZE = 11;
const LINE = 20;

export interface BundledPart extends Span {
  readonly part: BundlePart;
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
  const catalogue = catalogueOf(parts, font).map((lines) => ({ lines, page: document.addPage(A4) }));
  const bundled: BundledPart[] = [];
  let room = LARGEST_BUNDLE;
  for (const [index, part] of parts.entries()) {
    const page = document.getPageCount() + 1;
    const omission =
      part.size > Math.min(room, LARGEST_PART) ? 'tooLarge' : await append(document, part, convert);
    if (omission === null) room -= part.size;
    else divide(begun, part, index, omission);
    bundled.push({ part, page, last: document.getPageCount(), omission });
  }
  numberPages(document, font);
  for (const { lines, page } of catalogue) writeCatalogue(begun, page, { head, lines, spans: bundled });
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
  if (mediaType.startsWith('image/')) return appendPicture(document, part);
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
  { mediaType, path }: BundlePart,
): Promise<Omission | null> {
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return 'unreadablePicture';
  try {
    await addPicture(document, mediaType, await readFile(path));
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
