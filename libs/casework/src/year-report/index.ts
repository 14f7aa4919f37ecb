export { ReportOrganNotFound, yearReportRoles, type ReportOrgan } from './year-report-organs.js';
export { reportWord } from './report-word.js';
export { figureRows, paragraphOf, sourceLine } from './report-words.js';
export { reportPlainText } from './report-plain-text.js';
export { YearReportModule } from './year-report.module.js';
export {
  YearNotReported,
  YearReports,
  type YearAsked,
  type YearCase,
  type YearCasePage,
  type YearReportRead,
} from './year-reports.js';
