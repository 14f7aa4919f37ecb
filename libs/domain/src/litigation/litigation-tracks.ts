/** The stages of one instance (law.md E.2-E.7, J-42); every instance is a case of its own and begins in NEW. */
export const litigationPhases = [
  'NEW',
  'SUMMONS_RECEIVED',
  'ASSIGNED',
  'PREPARING_ANSWER',
  'ANSWERED',
  'PRE_TRIAL',
  'HEARING_SET',
  'HEARD',
  'JUDGED_1',
  'APPEAL_DECISION',
  'APPEALED',
  'APPEAL_COPY_RECEIVED',
  'JUDGED_2',
  'HIGHER_INSTANCE',
  'RETRIAL_APPLIED',
  'RETRIAL_ORDERED',
  'RETRIAL_DISMISSED',
  'PROTEST_RECEIVED',
  'ENDED_CT',
  'EFFECTIVE',
  'PERFORMANCE_DUE',
  'PROCURATOR_SUGGESTION',
  'SUGGESTION_ANSWERED',
  'ENFORCEMENT_DUE',
  'ENFORCEMENT_DEMANDED',
  'ENFORCEMENT_APPLIED',
  'ENFORCEMENT_ACCEPTED',
  'ENFORCEMENT_REFUSED',
  'ENFORCEMENT_ORDERED',
  'CLOSED',
] as const;
export type LitigationPhase = (typeof litigationPhases)[number];
type Phases = readonly LitigationPhase[];

/** Before our answer is with the court. */
export const unanswered = ['SUMMONS_RECEIVED', 'ASSIGNED', 'PREPARING_ANSWER'] as const satisfies Phases;
/** Before the court at a trial, of whatever instance. */
export const onTrial = ['ANSWERED', 'PRE_TRIAL', 'HEARING_SET', 'HEARD'] as const satisfies Phases;
/** Where the handling unit drafts our answer to an appeal or an application for retrial. */
export const higherDraftable = ['APPEAL_COPY_RECEIVED', 'RETRIAL_APPLIED'] as const satisfies Phases;
/** The summons to the hearing may come with the complaint or the appeal: the answer is still ours to give. */
export const noticed = ['HEARING_SET'] as const satisfies Phases;
/** Where a draft of our answer can be in, and is looked over. */
export const drafted = ['PREPARING_ANSWER', ...higherDraftable, ...noticed] as const satisfies Phases;
/** Where the handling unit drafts our answer, of whatever instance. */
export const draftable = [...unanswered, ...higherDraftable, ...noticed] as const satisfies Phases;
/** Before the hearing of a first instance: the answer, and what is asked for within its period. */
export const answering = [...unanswered, 'ANSWERED', 'PRE_TRIAL', ...noticed] as const satisfies Phases;
/** An appeal that has come in and is not heard yet. */
export const appealPending = ['APPEALED', 'APPEAL_COPY_RECEIVED'] as const satisfies Phases;
export const retrialPending = ['RETRIAL_APPLIED', 'PROTEST_RECEIVED'] as const satisfies Phases;
/** Wherever the court has the case in hand. */
export const pending = [
  ...unanswered,
  ...onTrial,
  ...appealPending,
  'RETRIAL_ORDERED',
] as const satisfies Phases;
export const judged = ['JUDGED_1', 'APPEAL_DECISION'] as const satisfies Phases;
export const inEffect = ['EFFECTIVE', 'PERFORMANCE_DUE'] as const satisfies Phases;
/** Everything between the opening and the archive. */
export const open = litigationPhases.filter((phase) => phase !== 'NEW' && phase !== 'CLOSED');

export const courtClockStates = ['running', 'suspended'] as const;
/** What becomes of the duty in a judgment; the two in capitals are the states of law.md E.5. */
export const performanceStates = ['none', 'due', 'PERFORMED', 'ENFORCED'] as const;

export type LitigationTracks = {
  readonly phase: LitigationPhase;
  /** The court's suspension (行诉解释 87; law.md E.2 SUSPENDED_CT). */
  readonly clock: (typeof courtClockStates)[number];
  readonly performance: (typeof performanceStates)[number];
};
export const initialLitigationTracks: LitigationTracks = {
  phase: 'NEW',
  clock: 'running',
  performance: 'none',
};
