import type { Locale } from '@mingjing/domain';
import { figureRows, groupWords, paragraphOf, periodLine, reportWords, sourceLine } from './report-words.js';
import type { YearReportRead } from './year-reports.js';

const line = ({ zh, en }: { readonly zh: string; readonly en: string }, locale: Locale): string =>
  locale === 'zh' ? zh : en;

/** The report as plain text: the paragraph, the figures with what they count, and where they come from. */
export function reportPlainText(report: YearReportRead, locale: Locale): string {
  const before = reportWords.before[locale];
  const figures = figureRows(report, locale).flatMap(({ group, rows }) => [
    '',
    groupWords[group][locale],
    ...rows.map((row) =>
      line(
        {
          zh: `${row.label}：${String(row.count)}（${before}${String(row.before)}）。${row.definition}`,
          en: `${row.label}: ${String(row.count)} (${before.toLowerCase()}: ${String(row.before)}). ${row.definition}`,
        },
        locale,
      ),
    ),
  ]);
  const lines = [
    report.title,
    periodLine(report, locale),
    '',
    reportWords.paragraph[locale],
    paragraphOf(report, locale),
    '',
    reportWords.table[locale],
    ...figures,
    '',
    sourceLine(report, locale),
    '',
  ];
  return lines.join('\r\n');
}
