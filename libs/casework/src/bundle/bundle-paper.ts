import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
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
import { wholeFontkit } from './bundle-font.js';

export const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
export const A4: [number, number] = [595.28, 841.89];
export const MARGIN = 56;
const grey = rgb(0.4, 0.4, 0.4);

/** A PDF with the one Chinese font, of which only the characters used go in. */
export async function paper(): Promise<{ document: PDFDocument; font: PDFFont }> {
  const document = await PDFDocument.create();
  document.registerFontkit(wholeFontkit);
  const file = createRequire(import.meta.url).resolve(FONT);
  return { document, font: await document.embedFont(await readFile(file), { subset: true }) };
}

/** They never begin a line; the margin takes them. */
const closing = new Set('，。、；：！？）》〉」』】〕”’');

/** Breaks a text into lines of a width; Chinese breaks anywhere. */
export function broken(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    const next = line + character;
    const fits = closing.has(character) || font.widthOfTextAtSize(next, size) <= width;
    if (character !== '\n' && fits) {
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

/** A page much larger than A4 has its number large enough to be read when it is printed on one. */
const enlargement = (width: number, height: number): number =>
  Math.max(1, Math.min(width, height) / A4[0], Math.max(width, height) / A4[1]);

function footer(page: PDFPage, font: PDFFont, text: string): void {
  const { x: left, y: bottom, width, height } = page.getCropBox();
  const times = enlargement(width, height);
  const [size, foot] = [SIZE * times, FOOT * times];
  const long = font.widthOfTextAtSize(text, size);
  const angle = ((page.getRotation().angle % 360) + 360) % 360;
  const places: Readonly<Record<number, readonly [number, number]>> = {
    0: [left + (width - long) / 2, bottom + foot],
    90: [left + width - foot, bottom + (height - long) / 2],
    180: [left + (width + long) / 2, bottom + height - foot],
    270: [left + foot, bottom + (height + long) / 2],
  };
  const [x, y] = places[angle] ?? [left + (width - long) / 2, bottom + foot];
  page.drawText(text, { x, y, size, font, color: grey, rotate: degrees(angle) });
}

/** A thin line from margin to margin. */
export const rule = (page: PDFPage, y: number): void =>
  page.drawLine({ start: { x: MARGIN, y }, end: { x: A4[0] - MARGIN, y }, thickness: 0.4, color: grey });

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
