/** The stages of a reconsideration case, from receipt to the archived volume. */
export const phases = [
  'RECEIVED',
  'INTAKE_REVIEW',
  'CORRECTION_PENDING',
  'ABANDONED',
  'NOT_ACCEPTED',
  'ACCEPTED',
  'AWAITING_REPLY',
  'UNDER_REVIEW',
  'DECISION_PENDING',
  'REJECTED',
  'DECIDED',
  'MEDIATED',
  'TERMINATED',
  'SERVED',
  'PERFORMANCE',
  'CLOSED',
] as const;
export type Phase = (typeof phases)[number];

/** From acceptance to the proposal of a decision: while the case is under review in the wide sense. */
export const inReview = [
  'ACCEPTED',
  'AWAITING_REPLY',
  'UNDER_REVIEW',
  'DECISION_PENDING',
] as const satisfies readonly Phase[];

/** Where a case can be suspended: a proposed decision is withdrawn first. */
export const suspendable = ['ACCEPTED', 'AWAITING_REPLY', 'UNDER_REVIEW'] as const satisfies readonly Phase[];

export const clockStates = ['running', 'suspended'] as const;
export const mediationStates = ['none', 'inProgress', 'failed', 'agreed'] as const;
export const normReviewStates = ['none', 'inProgress', 'done'] as const;
export const stayStates = ['none', 'requested', 'stayed'] as const;

/** A case's whole state: a few small unions that move independently of each other. */
export type Tracks = {
  readonly phase: Phase;
  readonly clock: (typeof clockStates)[number];
  readonly mediation: (typeof mediationStates)[number];
  readonly normReview: (typeof normReviewStates)[number];
  readonly stay: (typeof stayStates)[number];
};

export const initialTracks: Tracks = {
  phase: 'RECEIVED',
  clock: 'running',
  mediation: 'none',
  normReview: 'none',
  stay: 'none',
};
