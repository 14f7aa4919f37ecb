import type { Readable } from 'node:stream';
import type { IndicatorUnit, Locale, Wording } from '@mingjing/domain';
import {
  xlsxOf,
  type CellValue,
  type FormCell,
  type WrittenRow,
  type WrittenSheet,
} from '@mingjing/platform/sheets';
import type { BoardIndicator, BoardSplit, BoardView } from './board.dto.js';

const w = (zh: string, en: string): Wording => ({ zh, en });
const words = {
  board: w('督办看板', 'Board'),
  indicators: w('指标', 'Indicators'),
  months: w('收案与审结', 'By month'),
  open: w('在办案件', 'Open cases'),
  results: w('审结结果', 'Results'),
  officers: w('承办人', 'Officers'),
  organs: w('机关', 'Organs'),
  organ: w('机关（含下级）', 'Organ, with those below'),
  period: w('期间', 'Period'),
  day: w('数据日期', 'As of'),
  procedure: w('程序', 'Procedure'),
  all: w('全部程序', 'All procedures'),
  name: w('名称', 'Name'),
  value: w('数值', 'Value'),
  part: w('分子（件）', 'Part'),
  whole: w('分母（件）', 'Whole'),
  before: w('上期', 'Before'),
  definition: w('统计口径', 'Definition'),
  month: w('月份', 'Month'),
  received: w('收案', 'Received'),
  accepted: w('受理', 'Accepted'),
  concluded: w('审结', 'Concluded'),
  pending: w('月末未结', 'Pending at the end'),
  split: w('分类', 'Split'),
  count: w('件数', 'Cases'),
  overdue: w('逾期', 'Overdue'),
  dueSoon: w('3个工作日内到期', 'Due within 3 working days'),
  awaiting: w('待审批', 'Awaiting approval'),
  phase: w('阶段', 'Phase'),
  matter: w('事项', 'Matter'),
  category: w('管理类别', 'Field'),
  respondent: w('被申请人、被告', 'Respondent'),
} as const;
type Word = keyof typeof words;
type Said = (word: Word) => string;

const title = { bold: true, size: 16, centred: true } as const;
const strong = { bold: true } as const;
const head = { bold: true, boxed: true, centred: true } as const;
const boxed = { boxed: true } as const;
const formats = {
  percent: { boxed: true, format: '0.0%' },
  days: { boxed: true, format: '0.0' },
  count: { boxed: true, format: '0' },
} as const satisfies Readonly<Record<IndicatorUnit, object>>;

const FIGURE = 16;
const widths: Partial<Record<Word, number>> = { name: 40, procedure: 20, split: 20 };
const widthsOf = (heads: readonly Word[]): readonly number[] => heads.map((word) => widths[word] ?? FIGURE);

const headRow = (heads: readonly Word[], said: Said): WrittenRow =>
  heads.map((word) => ({ value: said(word), look: head }));
const boxedRow = (cells: readonly CellValue[]): readonly FormCell[] =>
  cells.map((value) => ({ value, look: boxed }));

/** The board as a workbook: figures with what they are shares of and their definitions below, then each chart as a table. */
export function boardWorkbook(board: BoardView, locale: Locale, at: Date): Readable {
  const said: Said = (word) => words[word][locale];
  const caption = factsOf(board, said).join('　');
  const tables = tablesOf(board, said).map(({ title: name, heads, rows }) => ({
    ...{ name: said(name), caption: `${said(name)}　${caption}` },
    widths: widthsOf(heads),
    rows: [[headRow(heads, said), ...rows.map(boxedRow)]],
  }));
  return xlsxOf([indicatorSheet(board, said), ...tables], at);
}

interface Table {
  readonly title: Word;
  readonly heads: readonly Word[];
  readonly rows: readonly (readonly CellValue[])[];
}

const barsOf = ({ bars }: BoardSplit, split: string): readonly (readonly CellValue[])[] =>
  bars.map(({ label, count }) => [split, label, count]);

/** The charts and loads, each as a table. */
const tablesOf = (board: BoardView, said: Said): readonly Table[] => [
  {
    title: 'months',
    heads: ['month', 'received', 'accepted', 'concluded', 'pending'],
    rows: board.months.map(({ month, received, accepted, concluded, pending }) => [
      month.slice(0, 7),
      ...[received, accepted, concluded, pending],
    ]),
  },
  {
    title: 'open',
    heads: ['split', 'name', 'count'],
    rows: board.standing.flatMap((split) => barsOf(split, said(split.facet as Word))),
  },
  {
    title: 'results',
    heads: ['procedure', 'name', 'count'],
    rows: board.outcomes.flatMap((split) => barsOf(split, split.procedure?.label ?? '')),
  },
  {
    title: 'officers',
    heads: ['name', 'open', 'overdue', 'concluded'],
    rows: board.officers.map(({ name, open, overdue, concluded }) => [name, open, overdue, concluded]),
  },
  {
    title: 'organs',
    heads: ['name', 'open', 'received', 'concluded'],
    rows: board.byOrgan.map(({ name, open, received, concluded }) => [name, open, received, concluded]),
  },
];

/** What the figures are of. */
const factsOf = ({ organ, procedure, period, today }: BoardView, said: Said): readonly string[] => [
  `${said('organ')}：${organ.name}`,
  `${said('procedure')}：${procedure?.label ?? said('all')}`,
  `${said('period')}：${period.from.slice(0, 7)} — ${period.to.slice(0, 7)}`,
  `${said('day')}：${today}`,
];

const indicatorHeads = ['name', 'procedure', 'value', 'part', 'whole', 'before'] as const;
const HEAD_ROW = 3;

/** What is open now, the figures of the period, and below them what each one counts. */
function indicatorSheet(board: BoardView, said: Said): WrittenSheet {
  const { live, indicators, procedure } = board;
  const whole = { columns: indicatorHeads.length };
  const openNow = [
    [said('open'), live.open],
    [said('overdue'), live.overdue],
    [said('dueSoon'), live.dueSoon],
    [said('awaiting'), live.awaitingApproval],
  ] as const;
  const facts = factsOf(board, said).join('    ');
  return {
    ...{ name: said('indicators'), caption: `${said('board')}　${factsOf(board, said).join('　')}` },
    widths: widthsOf(indicatorHeads),
    // The figures stand on one page; above the definitions their head would say what is not there.
    head: { from: HEAD_ROW, to: HEAD_ROW, repeated: false },
    rows: [
      [[{ value: said('board'), look: title, ...whole }], [{ value: facts, ...whole }]],
      [headRow(indicatorHeads, said)],
      openNow.map(([label, count]) =>
        boxedRow([label, procedure?.label ?? said('all'), count, null, null, null]),
      ),
      indicators.map(figureRow),
      [[], [{ value: said('definition'), look: strong, ...whole }]],
      indicators.map(definitionRow),
    ],
  };
}

function figureRow({ label, procedure, unit, now, before }: BoardIndicator): WrittenRow {
  const shares = unit === 'count' ? [null, null] : [now.count, now.outOf];
  return [
    ...boxedRow([label, procedure.label]),
    { value: now.value, look: formats[unit] },
    ...boxedRow(shares),
    { value: before.value, look: formats[unit] },
  ];
}

const definitionRow = ({ label, procedure, definition }: BoardIndicator): WrittenRow => [
  ...boxedRow([label, procedure.label]),
  { value: definition, look: boxed, columns: indicatorHeads.length - 2 },
];
