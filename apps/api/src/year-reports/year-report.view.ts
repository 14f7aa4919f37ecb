import type { Locale } from '@mingjing/domain';
import {
  figureRows,
  paragraphOf,
  sourceLine,
  type ReportOrgan,
  type YearReportRead,
} from '@mingjing/casework/year-report';
import type { ReportOrganView, YearReportView } from './year-report.dto.js';

const organView = ({ id, name, below }: ReportOrgan): ReportOrganView => ({ id, name, below });

/** The report as the page shows it. */
export function yearReportView(report: YearReportRead, locale: Locale): YearReportView {
  const { facts, organ, organs, firstYear, empty, title, sentences } = report;
  const { period, today, below } = facts;
  return {
    ...period,
    ...{ today, firstYear, organ: organView(organ), below, empty, title },
    organs: organs.map(organView),
    text: paragraphOf(report, locale),
    sentences: sentences.map((parts) => ({ parts: [...parts] })),
    figures: figureRows(report, locale).flatMap(({ group, rows }) => rows.map((row) => ({ ...row, group }))),
    source: sourceLine(report, locale),
  };
}
