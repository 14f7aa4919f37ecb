import type { PDFDocument, PDFFont, PDFPage } from 'pdf-lib';
import { A4, broken, link, MARGIN, rule } from './bundle-paper.js';
import { numbered, type BundleHead, type BundlePart } from './bundle-parts.js';

const SIZE = 10;
const LINE = 15;
const GAP = 8;
/** What an evidence list says of each paper (证据清单), with the pages of the bundle on which it stands. */
const columns = [
  { heading: '序号', width: 32 },
  { heading: '名称', width: 132 },
  { heading: '来源', width: 84 },
  { heading: '证明事项', width: 175 },
  { heading: '页码', width: 60 },
] as const;
const PAGES = columns.length - 1;
const HEAD = 116;
const LINES = Math.floor((A4[1] - 2 * MARGIN - HEAD) / LINE);

/** A line of the catalogue as it is printed; a paper with much to say has several. */
export interface CatalogueLine {
  readonly part: number;
  readonly first: boolean;
  readonly cells: readonly string[];
}

/** Where a part begins and ends, counted from 1. */
export interface Span {
  readonly page: number;
  readonly last: number;
}

/** The lines on each page of the catalogue; nothing is left out for want of room. */
export function catalogueOf(parts: readonly BundlePart[], font: PDFFont): CatalogueLine[][] {
  const lines = parts.flatMap((part, index) => linesOf(part, index, font));
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / LINES)) }, (_, page) =>
    lines.slice(page * LINES, (page + 1) * LINES),
  );
  return pages;
}

function linesOf({ title, source, proves }: BundlePart, part: number, font: PDFFont): CatalogueLine[] {
  const cells = [numbered(part), title, source, proves, ''].map((text, column) =>
    broken(text, font, SIZE, (columns[column]?.width ?? 0) - GAP),
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => ({
    part,
    first: at === 0,
    cells: cells.map((lines) => lines[at] ?? ''),
  }));
}

interface Catalogue {
  readonly head: BundleHead;
  readonly lines: readonly CatalogueLine[];
  readonly spans: readonly Span[];
}

/** Writes one page of the catalogue, each line of which leads to its paper. */
export function writeCatalogue(
  { document, font }: { readonly document: PDFDocument; readonly font: PDFFont },
  page: PDFPage,
  { head, lines, spans }: Catalogue,
): void {
  const write = (said: string, x: number, y: number, size = SIZE): void =>
    page.drawText(said, { x, y, size, font });
  const row = (cells: readonly string[], y: number): void => {
    let x = MARGIN;
    for (const [index, { width }] of columns.entries()) {
      write(cells[index] ?? '', x, y);
      x += width;
    }
  };
  const top = A4[1] - MARGIN;
  write(head.title, (A4[0] - font.widthOfTextAtSize(head.title, 18)) / 2, top - 18, 18);
  const about = [`${head.caseNumber}  ${head.caseTitle}`, `提交单位：${head.organName}`].flatMap((text) =>
    broken(text, font, SIZE, A4[0] - 2 * MARGIN),
  );
  about.slice(0, 3).forEach((text, at) => write(text, MARGIN, top - 48 - at * LINE));
  row(
    columns.map(({ heading }) => heading),
    top - HEAD + LINE,
  );
  lines.forEach(({ part, first, cells }, at) => {
    const y = top - HEAD - at * LINE;
    const span = spans[part];
    if (first) rule(page, y + LINE - 3);
    row(first && span ? cells.with(PAGES, pagesOf(span)) : cells, y);
    if (span)
      link(
        document,
        page,
        [MARGIN, y - 4, A4[0] - MARGIN, y + LINE - 4],
        document.getPage(span.page - 1).ref,
      );
  });
}

const pagesOf = ({ page, last }: Span): string =>
  last > page ? `${String(page)}–${String(last)}` : String(page);
