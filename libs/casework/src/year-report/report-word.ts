import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { Locale } from '@mingjing/domain';
import {
  figureRows,
  groupWords,
  paragraphOf,
  periodLine,
  reportWords,
  sourceLine,
  type FigureRow,
} from './report-words.js';
import type { YearReportRead } from './year-reports.js';

// The layout of official documents (GB/T 9704): A4, 3号仿宋 of 28 points a line, headings in 黑体. Western letters and a
// machine without these faces fall back on Times New Roman and on what the word processor puts in their place.
const face = (eastAsia: string): NonNullable<IRunOptions['font']> => ({
  eastAsia,
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
});
const [fangsong, heiti, songti] = [face('仿宋'), face('黑体'), face('宋体')];
const millimetre = 56.7;
const size = { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) };
const margin = {
  top: Math.round(37 * millimetre),
  bottom: Math.round(35 * millimetre),
  left: Math.round(28 * millimetre),
  right: Math.round(26 * millimetre),
};
/** Half points: 2号, 3号, 4号 and 小四. */
const sizes = { title: 44, body: 32, foot: 28, table: 24 } as const;
const lineOf = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });
/** Two characters of the body. */
const indent = { firstLine: 640 } as const;
/** Widths of the table in twentieths of a point, over the whole line. */
const widths = [2300, 900, 1100, 4544] as const;

const titled = (text: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: lineOf(34),
    children: [new TextRun({ text, font: heiti, size: sizes.title, color: '000000' })],
  });
const dated = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...lineOf(28), after: 280 },
    children: [new TextRun({ text, font: fangsong, size: sizes.body })],
  });
const headed = (text: string, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore,
    indent,
    spacing: lineOf(28),
    children: [new TextRun({ text, font: heiti, size: sizes.body, color: '000000' })],
  });
const body = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    indent,
    spacing: lineOf(28),
    children: [new TextRun({ text, font: fangsong, size: sizes.body })],
  });

const cell = (text: string, width: number, { bold = false, right = false, span = 1 } = {}): TableCell =>
  new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, font: bold ? heiti : fangsong, size: sizes.table })],
      }),
    ],
  });

const rowOf = ({ label, count, before, definition }: FigureRow): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      cell(label, widths[0]),
      cell(String(count), widths[1], { right: true }),
      cell(String(before), widths[2], { right: true }),
      cell(definition, widths[3]),
    ],
  });

function figuresTable(report: YearReportRead, locale: Locale): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const head = (['figure', 'count', 'before', 'definition'] as const).map((name, index) =>
    cell(reportWords[name][locale], widths[index] ?? 0, { bold: true }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...figureRows(report, locale).flatMap(({ group, rows }) => [
        new TableRow({
          cantSplit: true,
          children: [cell(groupWords[group][locale], whole, { bold: true, span: widths.length })],
        }),
        ...rows.map(rowOf),
      ]),
    ],
  });
}

const pageFoot = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: songti, size: sizes.foot }),
        ],
      }),
    ],
  });

/** The report as a Word document: a section of a government's report, and the figures with what they count as its table. */
export async function reportWord(report: YearReportRead, locale: Locale): Promise<Buffer> {
  const document = new Document({
    title: report.title,
    creator: report.organ.name,
    description: sourceLine(report, locale),
    styles: { default: { document: { run: { font: fangsong, size: sizes.body } } } },
    sections: [
      {
        properties: { page: { size, margin } },
        footers: { default: pageFoot() },
        children: [
          titled(report.title),
          dated(periodLine(report, locale)),
          headed(reportWords.paragraph[locale]),
          body(paragraphOf(report, locale)),
          body(sourceLine(report, locale)),
          headed(reportWords.table[locale], true),
          figuresTable(report, locale),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
