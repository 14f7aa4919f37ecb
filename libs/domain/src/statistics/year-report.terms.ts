import type { CalendarDate } from '../calendar/calendar-date.js';
import type { YearFigure, YearFigures, YearPeriod } from './year-figures.js';

/** A piece of the paragraph; a number names the figure whose cases stand behind it. */
export interface ReportPart {
  readonly text: string;
  readonly figure: YearFigure | null;
}
export type ReportClause = readonly ReportPart[];

/** What the paragraph is written from. */
export interface YearReportFacts {
  readonly period: YearPeriod;
  readonly today: CalendarDate;
  readonly organ: string;
  /** With the organs below it. */
  readonly below: boolean;
  readonly figures: YearFigures;
  /** The same days of the year before; null where nothing is to be compared. */
  readonly before: YearFigures | null;
}

export interface YearReport {
  readonly title: string;
  /** The paragraph, sentence by sentence. */
  readonly sentences: readonly ReportClause[];
}

/** How one language writes the report. */
export interface ReportWording {
  readonly title: (facts: YearReportFacts) => string;
  readonly sentences: (facts: YearReportFacts) => readonly ReportClause[];
  /** Between two sentences. */
  readonly space: string;
}
