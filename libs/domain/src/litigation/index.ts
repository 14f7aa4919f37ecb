export {
  appearanceRates,
  appearancesOf,
  type AppearanceCount,
  type AppearanceRates,
  type CourtAppearance,
} from './appearances.js';
export {
  instanceOf,
  followedBy,
  instanceBelow,
  learntBelow,
  suitAbove,
  triedAfterRemand,
  type LearntBelow,
} from './case-below.js';
export type { AnswerActs } from './answer/answer.acts.js';
export type { DraftActs } from './drafts/drafts.acts.js';
export type { InstanceActs } from './instances/instances.acts.js';
export type { JudgmentActs } from './judgment/judgment.acts.js';
export {
  openingActs,
  openingEvents,
  type LitigationAct,
  type LitigationActs,
  type LitigationEvents,
  type LitigationEventType,
  type OpeningAct,
} from './litigation-acts.js';
export { litigationDeadlinesFor } from './litigation-deadlines.js';
export type { LitigationFacts } from './litigation-facts.js';
export {
  courtMeasures,
  suggestionMatters,
  type AfterJudgmentActs,
  type CourtMeasure,
} from './after/after-judgment.acts.js';
export type { AppealChoice } from './judgment/judgment.acts.js';
export type { CivilActs } from './civil/civil.acts.js';
export type { NonLitigationActs } from './enforcement/non-litigation.acts.js';
export type { SuitAgent, Summons } from './answer/answer.acts.js';
export {
  protestForms,
  remandGrounds,
  retrialGrounds,
  retrialLevels,
  type RetrialGround,
  type RemandGround,
  type RetrialLevel,
} from './instances/instances.acts.js';
export {
  appearances,
  courtEndings,
  courtSuspensions,
  interimMatters,
  mediables,
  preTrialSteps,
  uncountedCauses,
  type CourtEnding,
  type CourtSuspension,
  type Mediable,
  type PreTrialStep,
  type UncountedCause,
} from './trial/trial.acts.js';
export { litigation, litigationActs, litigationModel } from './litigation-procedure.js';
export type { CourtDecision, CourtHearing, LitigationRecord } from './litigation-record.js';
export {
  courtProcedures,
  instances,
  judgmentOutcomes,
  leaderPosts,
  lostOutcomes,
  mediatedOutcomes,
  performanceStarts,
  rulingOutcomes,
  secondOutcomes,
  suitKinds,
  suitOutcomes,
  suitRoles,
  type CourtProcedure,
  type Instance,
  type JudgmentOutcome,
  type LeaderPost,
  type OrderedPerformance,
  type RulingOutcome,
  type SecondOutcome,
  type Suit,
  type SuedAct,
  type SuitKind,
  type SuitOutcome,
  type SuitParty,
  type SuitRole,
} from './litigation-terms.js';
export {
  initialLitigationTracks,
  litigationPhases,
  performanceStates,
  type LitigationPhase,
  type LitigationTracks,
} from './litigation-tracks.js';
export { defendantsOf, suitFrom, type DefendantRule, type SuitDraft } from './suit-from-reconsideration.js';
export type { TrialActs } from './trial/trial.acts.js';
