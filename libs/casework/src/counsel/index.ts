export { CounselAssignmentEntity } from './counsel-assignment.entity.js';
export { CounselAssignments } from './counsel-assignments.js';
export {
  CounselCases,
  type CaseOfCounsel,
  type CounselAssignmentLine,
  type CounselCandidate,
  type CounselOfCase,
} from './counsel-cases.js';
export {
  CounselChangeEntity,
  counselChangeKinds,
  type CounselChangeKind,
  type CounselContent,
} from './counsel-change.entity.js';
export {
  CounselConflictEntity,
  counselConflictKinds,
  type CounselConflictKind,
} from './counsel-conflict.entity.js';
export { CounselConflicts, type ConflictDraft } from './counsel-conflicts.js';
export { CounselEngagementEntity } from './counsel-engagement.entity.js';
export { CounselEngagements, type CounselDraft, type CounselTarget } from './counsel-engagements.js';
export { CounselEntity } from './counsel.entity.js';
export { CounselImport, type CounselFile } from './counsel-import.js';
export { CounselModule } from './counsel.module.js';
export type { CounselConflictHit } from './counsel-of-case.js';
export { CounselReminders } from './counsel-reminders.js';
export {
  CounselRoster,
  type CounselAccount,
  type CounselLine,
  type CounselVersion,
} from './counsel-roster.js';
