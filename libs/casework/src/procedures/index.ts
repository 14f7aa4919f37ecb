export { openingAct } from './act-command.js';
export type {
  ActCommand,
  ActDraft,
  ActOutcome,
  ActPreview,
  Idempotency,
  Moment,
  NotRecorded,
  Performer,
  ProposalCommand,
  ReceiveCommand,
} from './act-command.js';
export { ActQuestions, actAnswers, type ActAnswer } from './act-questions.js';
export { capacitiesFor, explained, type Assigned } from './capacities.js';
export { CaseAccess } from './case-access.js';
export { CaseReadings, type ReadingOfCase } from './case-reading.js';
export { CaseFiles, type CaseFile } from './case-file.js';
export { CountCatchUp } from './count-catch-up.js';
export { OpenCaseSweep } from './case-sweep.js';
export { IdempotencyKeys } from './idempotency.js';
export {
  faultKinds,
  JournalVerification,
  type FaultKind,
  type Finding,
  type VerificationResult,
} from './journal-verification.js';
export {
  ActRefused,
  CaseNotFound,
  IdempotencyKeyReused,
  ProposalNotFound,
  StaleCase,
  VersionMissing,
  type JournalChange,
} from './procedure-errors.js';
export { ProcedureRunner } from './procedure-runner.js';
export {
  isSeriesAct,
  SeriesActs,
  type SeriesAnswer,
  type SeriesCase,
  type SeriesCommand,
  type SeriesQuestion,
  type SeriesResult,
} from './series-acts.js';
export { Spokesmen } from './spokesmen.js';
export { SuitDrafts, type DraftOfSuit } from './suit-drafts.js';
export { ProceduresModule } from './procedures.module.js';
