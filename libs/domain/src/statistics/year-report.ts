import { calendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import type { Locale } from '../wording/locale.js';
import { yearReportEn } from './year-report.en.js';
import { yearReportZh } from './year-report.zh.js';
import { yearFigures, type YearFigures, type YearPeriod } from './year-figures.js';
import type { ReportWording, YearReport, YearReportFacts } from './year-report.terms.js';

const wordings: Readonly<Record<Locale, ReportWording>> = { zh: yearReportZh, en: yearReportEn };

/** The paragraph a government writes of the year's reconsiderations, suits and mediations, from its figures alone. */
export function yearReport(facts: YearReportFacts, locale: Locale): YearReport {
  const { title, sentences } = wordings[locale];
  return { title: title(facts), sentences: sentences(facts).filter((sentence) => sentence.length > 0) };
}

/** The paragraph as running text. */
export const yearReportText = ({ sentences }: YearReport, locale: Locale): string =>
  sentences.map((sentence) => sentence.map(({ text }) => text).join('')).join(wordings[locale].space);

/** Whether anything is counted at all. */
export const isEmptyYear = (figures: YearFigures): boolean =>
  yearFigures.every((code) => figures[code] === 0);

/** The year to its last day, or to an earlier one; null where the day is not of the year or has not come. */
export function yearPeriod(year: number, until: CalendarDate | null, today: CalendarDate): YearPeriod | null {
  const from = calendarDate(`${String(year)}-01-01`);
  const last = calendarDate(`${String(year)}-12-31`);
  const day = until ?? (last < today ? last : today);
  return day < from || day > last || day > today ? null : { year, from, until: day };
}

/** The same days of the year before; the last day of February answers to the last. */
export function yearBefore({ year, until }: YearPeriod): YearPeriod {
  const monthDay = until.slice(5) === '02-29' ? '02-28' : until.slice(5);
  return {
    year: year - 1,
    from: calendarDate(`${String(year - 1)}-01-01`),
    until: calendarDate(`${String(year - 1)}-${monthDay}`),
  };
}
