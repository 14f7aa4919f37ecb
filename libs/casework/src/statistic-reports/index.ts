export { mostBehind, ReportCases, type BehindFigure } from './report-cases.js';
export { ReportChecking, type ReportTarget } from './report-checking.js';
export { ReportScopes, type ReportOrgan } from './report-scopes.js';
export {
  reportStates,
  reportSteps,
  StatisticReportEntity,
  StatisticReportStepEntity,
  type Explanation,
  type ReportSource,
  type ReportState,
  type ReportStep,
} from './statistic-report.entity.js';
export {
  StatisticReports,
  type ReportFilter,
  type ReportLine,
  type ReportRead,
  type StepTaken,
} from './statistic-reports.js';
export { StatisticReportsModule } from './statistic-reports.module.js';
export type { MadeTable, TablePlace } from './table-maker.js';
