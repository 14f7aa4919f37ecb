export {
  AccessRecords,
  accessResults,
  accessWays,
  type AccessFilter,
  type AccessResult,
  type AccessRow,
  type AccessWay,
} from './access-records.js';
export { AccountRecords, type AccountFilter, type AccountRow } from './account-records.js';
export { ActRecords, type ActFilter, type ActRow } from './act-records.js';
export { AuditModule } from './audit.module.js';
export {
  JournalVerifications,
  verificationOrigins,
  type Difference,
  type Verification,
  type VerificationOrigin,
} from './journal-verifications.js';
export { readRecordCursor, type RecordCursor, type RecordPage } from './record-pages.js';
export type { RecordScope } from './record-scopes.js';
