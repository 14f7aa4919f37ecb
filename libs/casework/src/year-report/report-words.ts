import {
  yearFigureGroups,
  yearFigureTerms,
  yearReportText,
  type CalendarDate,
  type Locale,
  type Wording,
  type YearFigure,
} from '@mingjing/domain';
import type { YearReportRead } from './year-reports.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

export const groupWords: Readonly<Record<keyof typeof yearFigureGroups, Wording>> = {
  reconsideration: w('行政复议', 'Reconsideration'),
  litigation: w('行政应诉', 'Suits'),
  mediation: w('行政调解', 'Mediation'),
};

export const reportWords = {
  paragraph: w('一、工作情况', '1. The year'),
  table: w('二、数据及口径', '2. Figures and what they count'),
  figure: w('指标', 'Figure'),
  count: w('数值', 'Count'),
  before: w('上年同期', 'Year before'),
  definition: w('统计口径', 'What it counts'),
} as const;

const dayOf = (day: CalendarDate, locale: Locale): string => {
  const [year, month, date] = day.split('-').map(Number);
  return locale === 'zh' ? `${String(year)}年${String(month)}月${String(date)}日` : day;
};

/** The days the report is about. */
export const periodLine = ({ facts: { period } }: YearReportRead, locale: Locale): string => {
  const [from, until] = [dayOf(period.from, locale), dayOf(period.until, locale)];
  return locale === 'zh' ? `（${from}至${until}）` : `(${from} to ${until})`;
};

/** Where the figures come from. */
export const sourceLine = ({ facts: { period, today } }: YearReportRead, locale: Locale): string => {
  const [until, made] = [dayOf(period.until, locale), dayOf(today, locale)];
  return locale === 'zh'
    ? `数据截至${until}，由系统于${made}根据案件记录自动生成，可逐项核对。`
    : `Figures to ${until}, drawn from the records of the cases on ${made}; each can be checked case by case.`;
};

export const paragraphOf = (report: YearReportRead, locale: Locale): string => yearReportText(report, locale);

export interface FigureRow {
  readonly code: YearFigure;
  readonly label: string;
  readonly count: number;
  readonly before: number;
  readonly definition: string;
}

/** The table of figures, part by part. */
export const figureRows = (
  { facts, before }: YearReportRead,
  locale: Locale,
): readonly { readonly group: keyof typeof yearFigureGroups; readonly rows: readonly FigureRow[] }[] =>
  (Object.keys(yearFigureGroups) as (keyof typeof yearFigureGroups)[]).map((group) => ({
    group,
    rows: (Object.keys(yearFigureGroups[group]) as YearFigure[]).map((code) => ({
      code,
      label: yearFigureTerms[code].label[locale],
      count: facts.figures[code],
      before: before[code],
      definition: yearFigureTerms[code].definition[locale],
    })),
  }));
