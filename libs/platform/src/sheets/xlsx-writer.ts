import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { CellStyles } from './cell-styles.js';
import { headOf, sheetXml } from './sheet-xml.js';
import type { SheetHead, WrittenSheet } from './written-sheet.js';
import { declaration, escaped, main } from './xml-text.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MOST_OF_A_NAME = 31;

const override = (name: string, type: string): string =>
  `<Override PartName="/xl/${name}.xml" ContentType="${types}.${type}+xml"/>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (all: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${pack}/relationships">${all.join('')}</Relationships>`;

/** The names of the sheets in their order, as a workbook may call them. */
const namesOf = (sheets: readonly WrittenSheet[]): readonly string[] =>
  sheets.map(({ name }) => name.replaceAll(/[:\\/?*[\]]/g, '').slice(0, MOST_OF_A_NAME));

/** What is repeated on each printed page. */
function repeated(name: string, { from, to, columns = 0 }: SheetHead): string {
  const place = `'${name.replaceAll("'", "''")}'!`;
  const rows = `${place}$${String(from)}:$${String(to)}`;
  return columns === 0 ? rows : `${place}$A:$${String.fromCharCode(64 + columns)},${rows}`;
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const names = namesOf(sheets);
  const listed = names.map((name, index) => {
    const number = String(index + 1);
    return `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`;
  });
  const titles = sheets.flatMap((sheet, index) => {
    const head = headOf(sheet);
    if (head.repeated === false) return [];
    const said = escaped(repeated(names[index] ?? '', head));
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${said}</definedName>`;
  });
  const defined = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets>${defined}</workbook>`;
}

/** The parts that say what the others are. */
function framing(sheets: readonly WrittenSheet[]): Readonly<Record<string, string>> {
  const numbers = sheets.map((_, index) => String(index + 1));
  const overrides = [
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    ...numbers.map((number) => override(`worksheets/sheet${number}`, 'worksheet')),
  ];
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...numbers.map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
      relation('rIdStyles', 'styles', 'styles.xml'),
    ]),
  };
}

function* stylesXml(styles: CellStyles): Generator<string> {
  yield styles.xml();
}

/** A workbook (.xlsx, ECMA-376) written while its rows are read: nothing but the batch at hand is held in memory. */
export function xlsxOf(sheets: readonly WrittenSheet[], at: Date): Readable {
  const zip = new ZipFile();
  const options = { mtime: at, mode: 0o100644 };
  const output = zip.outputStream as Readable;
  const styles = new CellStyles();
  for (const [name, text] of Object.entries(framing(sheets))) zip.addBuffer(Buffer.from(text), name, options);
  // One part is read after the other, so the styles are asked for when every sheet has named those it uses.
  const parts: readonly (readonly [string, AsyncIterable<string> | Iterable<string>])[] = [
    ...sheets.map(
      (sheet, index) => [`worksheets/sheet${String(index + 1)}`, sheetXml(sheet, styles)] as const,
    ),
    ['styles', stylesXml(styles)],
  ];
  const streams = parts.map(([name, text]) => {
    const written = Readable.from(text, { objectMode: false });
    written.on('error', (error) => output.destroy(error));
    zip.addReadStream(written, `xl/${name}.xml`, { ...options, compressionLevel: 3 });
    return written;
  });
  output.on('close', () => {
    for (const written of streams) written.destroy();
  });
  zip.end();
  return output;
}
