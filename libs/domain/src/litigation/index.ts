export { followedBy, learntBelow, suitAbove, type LearntBelow } from './case-below.js';
export type { AnswerActs } from './answer/answer.acts.js';
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
export { litigation, litigationActs, litigationModel } from './litigation-procedure.js';
export type { CourtDecision, CourtHearing, LitigationRecord } from './litigation-record.js';
export {
  courtProcedures,
  instances,
  judgmentOutcomes,
  leaderPosts,
  rulingOutcomes,
  secondOutcomes,
  suitKinds,
  type CourtProcedure,
  type Instance,
  type JudgmentOutcome,
  type RulingOutcome,
  type SecondOutcome,
  type Suit,
  type SuedAct,
  type SuitKind,
  type SuitOutcome,
  type SuitParty,
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
