import type { Locale, Wording } from '@mingjing/domain';
import type { CaseListView } from './case-list.response.dto.js';

interface ExportColumn {
  readonly heading: Wording;
  readonly text: (row: CaseListView) => string;
}

const names = (list: readonly string[]): string => list.join('；');

/** The columns of the register as a table for other programs. */
export const exportColumns = {
  number: { heading: { zh: '案号', en: 'Number' }, text: (row) => row.number },
  title: { heading: { zh: '案件', en: 'Case' }, text: (row) => row.title },
  applicants: { heading: { zh: '申请人', en: 'Applicant' }, text: (row) => names(row.applicants) },
  respondents: { heading: { zh: '被申请人', en: 'Respondent' }, text: (row) => names(row.respondents) },
  category: { heading: { zh: '类别', en: 'Category' }, text: (row) => row.category },
  matter: { heading: { zh: '事项', en: 'Matter' }, text: (row) => row.matter },
  procedure: { heading: { zh: '程序', en: 'Procedure' }, text: (row) => row.procedure.label },
  route: { heading: { zh: '审理程序', en: 'Route' }, text: (row) => row.route?.label ?? '' },
  phase: { heading: { zh: '阶段', en: 'Phase' }, text: (row) => row.phase.label },
  next: { heading: { zh: '下一期限', en: 'Next clock' }, text: (row) => row.nextDeadline?.label ?? '' },
  due: { heading: { zh: '到期', en: 'Due' }, text: (row) => row.nextDeadline?.dueOn ?? '' },
  left: {
    heading: { zh: '剩余工作日', en: 'Working days left' },
    text: (row) => String(row.nextDeadline?.left.workingDays ?? ''),
  },
  officer: { heading: { zh: '承办', en: 'Officer' }, text: (row) => row.officerName ?? '' },
  received: { heading: { zh: '收到', en: 'Received' }, text: (row) => row.receivedOn },
  outcome: { heading: { zh: '结果', en: 'Outcome' }, text: (row) => row.outcome?.label ?? '' },
  flags: { heading: { zh: '标记', en: 'Marks' }, text: (row) => names(row.flags) },
} as const satisfies Record<string, ExportColumn>;

export type ExportColumnName = keyof typeof exportColumns;
export const exportColumnNames = Object.keys(exportColumns) as ExportColumnName[];

// A cell that begins like a formula would be run by the spreadsheet; a number is none.
const harmless = (text: string): string =>
  /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text;
const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

/** The first line, after the mark by which spreadsheets know UTF-8. */
export const headLine = (columns: readonly ExportColumnName[], locale: Locale): string =>
  `\uFEFF${line(columns.map((name) => exportColumns[name].heading[locale]))}`;

export const rowLine = (columns: readonly ExportColumnName[], row: CaseListView): string =>
  line(columns.map((name) => exportColumns[name].text(row)));
