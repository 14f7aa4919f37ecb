import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import fontkit from '@pdf-lib/fontkit';
import {
  degrees,
  PDFDocument,
  PDFName,
  PDFString,
  rgb,
  type PDFFont,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
export const A4: [number, number] = [595.28, 841.89];
export const MARGIN = 56;
const grey = rgb(0.4, 0.4, 0.4);

/** A PDF with the one Chinese font, of which only the characters used go in. */
export async function paper(): Promise<{ document: PDFDocument; font: PDFFont }> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const file = createRequire(import.meta.url).resolve(FONT);
  return { document, font: await document.embedFont(await readFile(file), { subset: true }) };
}

/** Breaks a text into lines of a width; Chinese breaks anywhere. */
export function broken(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    const next = line + character;
    if (character !== '\n' && font.widthOfTextAtSize(next, size) <= width) {
      line = next;
      continue;
    }
    lines.push(line);
    line = character === '\n' ? '' : character;
  }
  return [...lines, line];
}

/** 第 n 页 共 m 页 at the foot of every page, upright as the page is read. */
export function numberPages(document: PDFDocument, font: PDFFont): void {
  const pages = document.getPages();
  pages.forEach((page, index) => {
    footer(page, font, `第 ${String(index + 1)} 页  共 ${String(pages.length)} 页`);
  });
}

const SIZE = 9;
const FOOT = 18;

function footer(page: PDFPage, font: PDFFont, text: string): void {
  const { x: left, y: bottom, width, height } = page.getCropBox();
  const long = font.widthOfTextAtSize(text, SIZE);
  const angle = ((page.getRotation().angle % 360) + 360) % 360;
  const places: Readonly<Record<number, readonly [number, number]>> = {
    0: [left + (width - long) / 2, bottom + FOOT],
    90: [left + width - FOOT, bottom + (height - long) / 2],
    180: [left + (width + long) / 2, bottom + height - FOOT],
    270: [left + FOOT, bottom + (height + long) / 2],
  };
  const [x, y] = places[angle] ?? [left + (width - long) / 2, bottom + FOOT];
  page.drawText(text, { x, y, size: SIZE, font, color: grey, rotate: degrees(angle) });
}

/** Lets a place on a page lead to another page. */
export function link(
  document: PDFDocument,
  page: PDFPage,
  place: readonly [number, number, number, number],
  target: PDFRef,
): void {
  const annotation = document.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [...place],
    Border: [0, 0, 0],
    Dest: [target, 'Fit'],
  });
  const present = page.node.Annots();
  if (present) present.push(document.context.register(annotation));
  else page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(annotation)]));
}

export const titled = (document: PDFDocument, title: string): void => {
  document.setTitle(title);
  document.catalog.set(PDFName.of('Lang'), PDFString.of('zh-CN'));
};
