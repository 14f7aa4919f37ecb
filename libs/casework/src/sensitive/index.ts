export { LeaderReportEntity } from './leader-report.entity.js';
export { SensitiveCaseEntity, SensitiveFlagChange } from './sensitive-case.entity.js';
export { SensitiveContactEntity, SensitiveStepDone } from './sensitive-contact.entity.js';
export {
  FURTHEST_SENSITIVE,
  SensitiveList,
  sensitiveShows,
  type SensitiveRow,
  type SensitiveShow,
} from './sensitive-list.js';
export { SensitiveModule } from './sensitive.module.js';
export { SensitiveRecords, type ContactDraft, type ReportDraft } from './sensitive-records.js';
export { SensitiveReminders } from './sensitive-reminders.js';
export {
  Sensitivities,
  type ContactLine,
  type FlagChangeLine,
  type ReportLine,
  type SensitiveDetail,
} from './sensitivity.js';
