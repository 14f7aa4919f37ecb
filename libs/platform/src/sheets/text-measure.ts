import { plainSize } from './written-sheet.js';

/** Chinese characters and their punctuation, and what follows them among the characters. */
const WIDE_FROM = 0x2e80;
const isWide = (code: number): boolean => code >= WIDE_FROM || (code >= 0x2010 && code <= 0x2026);
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The width of a text in letters; a Chinese character takes two. */
export function lettersOf(text: string): number {
  let letters = text.length;
  // Every cell of a long register is measured, so this goes by codes.
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isSecondHalf(code)) letters -= 1;
    else if (isWide(code)) letters += 1;
  }
  return letters;
}

/** How many lines a text takes in so many letters: it breaks between words and at any Chinese character. */
export function linesOf(text: string, letters: number): number {
  if (!text.includes('\n') && lettersOf(text) <= letters) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const piece of paragraph.match(/[!-\u2E7F]+ *|./gsu) ?? []) {
      const length = lettersOf(piece);
      if (used > 0 && used + lettersOf(piece.trimEnd()) > letters) {
        lines += 1;
        used = 0;
      }
      used += length;
      // What is longer than a line is broken where the line ends.
      for (; used > letters && lettersOf(piece.trimEnd()) > letters; used -= letters) lines += 1;
    }
  }
  return lines;
}

/** What a column keeps free at its edges, in letters. */
const EDGES = 0.8;
const LINE = 1.35;
/** What a row keeps free above and below, in points. */
const AIR = 2;
/** The height of a line of letters and the width of one, in points. */
const POINTS_OF_A_LETTER = 5.6;

/** The height a text needs in a place so many letters wide, in points. */
export const heightOf = (text: string, width: number, size = plainSize): number =>
  linesOf(text, Math.max(1, ((width - EDGES) * plainSize) / size)) * size * LINE + AIR;

/** The height a text read from below needs: as short as the place is wide enough for lines of it. */
export function turnedHeightOf(text: string, width: number, size = plainSize): number {
  const lines = Math.max(1, Math.floor(((width - EDGES) * POINTS_OF_A_LETTER) / (size * LINE)));
  let letters = Math.ceil(lettersOf(text) / lines);
  while (linesOf(text, letters) > lines) letters += 1;
  return (letters + 2) * ((POINTS_OF_A_LETTER * size) / plainSize);
}
