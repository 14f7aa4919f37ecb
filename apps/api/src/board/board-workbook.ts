import type { Readable } from 'node:stream';
import {
  boardFigures,
  type BoardFigureName,
  type IndicatorUnit,
  type Locale,
  type Wording,
} from '@mingjing/domain';
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
  standing: w('在办案件', 'Open cases'),
  results: w('审结结果', 'Results'),
  officers: w('承办人', 'Officers'),
  organs: w('机关', 'Organs'),
  organ: w('办案机关（含下级）', 'Organ, with those below'),
  period: w('期间', 'Period'),
  day: w('数据日期', 'As of'),
  procedure: w('程序', 'Procedure'),
  all: w('全部程序', 'All procedures'),
  name: w('名称', 'Name'),
  value: w('数值', 'Value'),
  part: w('分子', 'Part'),
  whole: w('分母', 'Whole'),
  before: w('上期', 'Before'),
  previous: w('上期', 'Period before'),
  definition: w('统计口径', 'Definition'),
  month: w('月份', 'Month'),
  split: w('分类', 'Split'),
  count: w('件数', 'Cases'),
  phase: w('阶段', 'Phase'),
  matter: w('事项', 'Matter'),
  category: w('管理类别', 'Field'),
  respondent: w('被申请人、被告', 'Respondent'),
} as const;
type Word = keyof typeof words | BoardFigureName;
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

const isFigure = (word: Word): word is BoardFigureName => word in boardFigures;

/** The board as a workbook: figures with what they are shares of, then each chart as a table; below each what it counts. */
export function boardWorkbook(board: BoardView, locale: Locale, at: Date): Readable {
  const said: Said = (word) => (isFigure(word) ? boardFigures[word].label : words[word])[locale];
  const caption = factsOf(board, said).join('　');
  const tables = tablesOf(board, said).map(({ title: name, heads, counts = [], rows }) => ({
    ...{ name: said(name), caption: `${said(name)}　${caption}` },
    widths: widthsOf(heads),
    rows: [
      [headRow(heads, said), ...rows.map(boxedRow)],
      definitionsOf([...counts, ...heads], { said, locale, columns: heads.length }),
    ],
  }));
  return xlsxOf([indicatorSheet(board, said, locale), ...tables], at);
}

interface Table {
  readonly title: Word;
  readonly heads: readonly Word[];
  /** What its rows count where no column says it. */
  readonly counts?: readonly BoardFigureName[];
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
    title: 'standing',
    counts: ['open'],
    heads: ['split', 'name', 'count'],
    rows: board.standing.flatMap((split) => barsOf(split, said(split.facet as keyof typeof words))),
  },
  {
    title: 'results',
    counts: ['concluded'],
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

const monthsIn = ({ from, to }: BoardView['period']): string => `${from.slice(0, 7)} — ${to.slice(0, 7)}`;

/** What the figures are of. */
const factsOf = ({ organ, procedure, period, previous, today }: BoardView, said: Said): readonly string[] => [
  `${said('organ')}：${organ.name}`,
  `${said('procedure')}：${procedure?.label ?? said('all')}`,
  `${said('period')}：${monthsIn(period)}`,
  `${said('previous')}：${monthsIn(previous)}`,
  `${said('day')}：${today}`,
];

const liveNames = [
  'open',
  'suspended',
  'overdue',
  'dueSoon',
  'awaitingApproval',
  'opinionLetters',
  'judicialSuggestions',
] as const;
const indicatorHeads = ['name', 'procedure', 'value', 'part', 'whole', 'before'] as const;
const HEAD_ROW = 3;

/** What is open now, the figures of the period, and below them what each one counts. */
function indicatorSheet(board: BoardView, said: Said, locale: Locale): WrittenSheet {
  const { live, indicators, procedure } = board;
  const whole = { columns: indicatorHeads.length };
  const of = procedure?.label ?? said('all');
  const facts = factsOf(board, said).join('    ');
  return {
    ...{ name: said('indicators'), caption: `${said('board')}　${factsOf(board, said).join('　')}` },
    widths: widthsOf(indicatorHeads),
    // The figures stand on one page; above the definitions their head would say what is not there.
    head: { from: HEAD_ROW, to: HEAD_ROW, repeated: false },
    rows: [
      [[{ value: said('board'), look: title, ...whole }], [{ value: facts, ...whole }]],
      [headRow(indicatorHeads, said)],
      liveNames.map((name) => boxedRow([said(name), of, live[name], null, null, null])),
      indicators.map(figureRow),
      [[], [{ value: said('definition'), look: strong, ...whole }]],
      liveNames.map((name) =>
        definitionRow([said(name), of], boardFigures[name].definition[locale], whole.columns),
      ),
      indicators.map(({ label, procedure: own, definition }) =>
        definitionRow([label, own.label], definition, whole.columns),
      ),
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

/** A name or two, and over the columns left what it counts. */
const definitionRow = (names: readonly string[], definition: string, columns: number): WrittenRow => [
  ...boxedRow(names),
  { value: definition, look: boxed, columns: columns - names.length },
];

interface Below {
  readonly said: Said;
  readonly locale: Locale;
  readonly columns: number;
}

/** What the columns of a table count, below it: office programs print the sheet at hand only. */
function definitionsOf(heads: readonly Word[], { said, locale, columns }: Below): readonly WrittenRow[] {
  const figures = heads.filter(isFigure);
  if (figures.length === 0) return [];
  return [
    [],
    [{ value: said('definition'), look: strong, columns }],
    ...figures.map((name) => definitionRow([said(name)], boardFigures[name].definition[locale], columns)),
  ];
}
