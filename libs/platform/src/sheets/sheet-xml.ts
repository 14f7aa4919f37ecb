import type { CellStyles } from './cell-styles.js';
import { RowWriter } from './row-writer.js';
import type { SheetHead, WrittenSheet } from './written-sheet.js';
import { declaration, escaped, main } from './xml-text.js';

/** In the code of page headers an ampersand stands for itself where it is doubled; no header is longer than 255 letters. */
const MOST_OF_A_CAPTION = 200;
const A4 = 9;

export const headOf = ({ head = { from: 1, to: 1 } }: WrittenSheet): SheetHead => head;

const columnsXml = (widths: readonly number[]): string => {
  const columns = widths.map((width, index) => {
    const at = String(index + 1);
    return `<col min="${at}" max="${at}" width="${width.toFixed(2)}" customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
};

/** Head and left columns stay while one scrolls. */
function paneXml({ to, columns = 0 }: SheetHead): string {
  const corner = `${String.fromCharCode(65 + columns)}${String(to + 1)}`;
  const side = columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns === 0 ? '' : `xSplit="${String(columns)}" `}ySplit="${String(to)}"`;
  return `<pane ${split} topLeftCell="${corner}" activePane="${side}" state="frozen"/>`;
}

/** A4 across, as wide as the page and as many pages long as it takes, with caption and page number. */
function printXml(sheet: WrittenSheet): string {
  const { name, caption = name } = sheet;
  const above = escaped(caption.slice(0, MOST_OF_A_CAPTION).replaceAll('&', '&&'));
  const below = '&amp;C&amp;P / &amp;N';
  const titled = headOf(sheet).from > 1;
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${String(A4)}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter${titled ? ' differentFirst="1"' : ''}><oddHeader>&amp;C${above}</oddHeader><oddFooter>${below}</oddFooter>`,
    titled ? `<firstFooter>${below}</firstFooter></headerFooter>` : '</headerFooter>',
  ].join('');
}

/** The sheet as a part of the workbook, written while its rows are read. */
export async function* sheetXml(sheet: WrittenSheet, styles: CellStyles): AsyncGenerator<string> {
  const head = headOf(sheet);
  const writer = new RowWriter(styles, sheet.widths, head.to);
  yield [
    `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(head)}</sheetView></sheetViews>`,
    `${columnsXml(sheet.widths)}<sheetData>`,
  ].join('');
  for await (const batch of sheet.rows) yield batch.map((row) => writer.write(row)).join('');
  const merged = writer.merged.map((place) => `<mergeCell ref="${place}"/>`).join('');
  const merges =
    merged === '' ? '' : `<mergeCells count="${String(writer.merged.length)}">${merged}</mergeCells>`;
  yield `</sheetData>${merges}${printXml(sheet)}</worksheet>`;
}
