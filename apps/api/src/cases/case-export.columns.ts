import type { Locale, Wording } from '@mingjing/domain';
import { csvHead, csvLine } from '../http/csv.js';
import type { CellValue } from '@mingjing/platform/sheets';
import type { CaseListView } from './case-list.response.dto.js';

interface ExportColumn {
  readonly heading: Wording;
  readonly text: (row: CaseListView, locale: Locale) => string;
  /** What a spreadsheet keeps of it, where it is no text. */
  readonly kind?: 'day' | 'number';
  /** In letters. */
  readonly width: number;
}

const caseOrigin = {
  true: { zh: '台账导入', en: 'Old register' },
  false: { zh: '本系统办理', en: 'This system' },
} as const satisfies Readonly<Record<string, Wording>>;

const names = (list: readonly string[]): string => list.join('；');

/** The columns of the register as a table for other programs. */
export const exportColumns = {
  number: { heading: { zh: '案号', en: 'Number' }, text: (row) => row.number, width: 22 },
  title: { heading: { zh: '案件', en: 'Case' }, text: (row) => row.title, width: 40 },
  applicants: { heading: { zh: '申请人', en: 'Applicant' }, text: (row) => names(row.applicants), width: 24 },
  respondents: {
    heading: { zh: '被申请人', en: 'Respondent' },
    text: (row) => names(row.respondents),
    width: 30,
  },
  category: { heading: { zh: '类别', en: 'Category' }, text: (row) => row.category, width: 18 },
  matter: { heading: { zh: '事项', en: 'Matter' }, text: (row) => row.matter, width: 18 },
  procedure: { heading: { zh: '程序', en: 'Procedure' }, text: (row) => row.procedure.label, width: 12 },
  route: { heading: { zh: '审理程序', en: 'Route' }, text: (row) => row.route?.label ?? '', width: 12 },
  phase: { heading: { zh: '阶段', en: 'Phase' }, text: (row) => row.phase.label, width: 14 },
  next: {
    heading: { zh: '下一期限', en: 'Next clock' },
    text: (row) => row.nextDeadline?.label ?? '',
    width: 20,
  },
  due: {
    heading: { zh: '到期', en: 'Due' },
    text: (row) => row.nextDeadline?.dueOn ?? '',
    kind: 'day',
    width: 12,
  },
  left: {
    heading: { zh: '剩余工作日', en: 'Working days left' },
    text: (row) => String(row.nextDeadline?.left.workingDays ?? ''),
    kind: 'number',
    width: 12,
  },
  officer: { heading: { zh: '承办', en: 'Officer' }, text: (row) => row.officerName ?? '', width: 12 },
  received: {
    heading: { zh: '收到', en: 'Received' },
    text: (row) => row.receivedOn,
    kind: 'day',
    width: 12,
  },
  outcome: { heading: { zh: '结果', en: 'Outcome' }, text: (row) => row.outcome?.label ?? '', width: 18 },
  origin: {
    heading: { zh: '来源', en: 'Source' },
    text: (row, locale) => caseOrigin[String(row.imported) as 'true' | 'false'][locale],
    width: 14,
  },
  flags: { heading: { zh: '标记', en: 'Marks' }, text: (row) => names(row.flags), width: 18 },
} as const satisfies Record<string, ExportColumn>;

export type ExportColumnName = keyof typeof exportColumns;
export const exportColumnNames = Object.keys(exportColumns) as ExportColumnName[];

export const headLine = (columns: readonly ExportColumnName[], locale: Locale): string =>
  csvHead(columns.map((name) => exportColumns[name].heading[locale]));

export const rowLine = (columns: readonly ExportColumnName[], row: CaseListView, locale: Locale): string =>
  csvLine(columns.map((name) => exportColumns[name].text(row, locale)));

/** The first row of a spreadsheet. */
export const headCells = (columns: readonly ExportColumnName[], locale: Locale): readonly CellValue[] =>
  columns.map((name) => exportColumns[name].heading[locale]);

/** A case as a row of a spreadsheet: days are days there, and numbers numbers. */
export const rowCells = (
  columns: readonly ExportColumnName[],
  row: CaseListView,
  locale: Locale,
): readonly CellValue[] =>
  columns.map((name) => {
    const column: ExportColumn = exportColumns[name];
    const text = column.text(row, locale);
    if (text === '') return null;
    if (column.kind === 'day') return { day: text };
    return column.kind === 'number' ? Number(text) : text;
  });
