/** Grounds on which execution must stop (行政复议法 42; 旧行政复议法 21). */
export const stayGrounds = ['respondentThinks', 'bodyThinks', 'requested', 'byLaw'] as const;
export type StayGround = (typeof stayGrounds)[number];

/** Stay of execution: what the performer says. */
export interface StayActs {
  requestStay: { readonly by: string; readonly reason: string; readonly note?: string };
  stayExecution: {
    readonly ground: StayGround;
    readonly scope: string;
    readonly reason: string;
    readonly note?: string;
  };
  refuseStay: { readonly reason: string; readonly note?: string };
  liftStay: { readonly reason: string; readonly note?: string };
}

export interface StayEvents {
  StayRequested: StayActs['requestStay'];
  ExecutionStayed: StayActs['stayExecution'];
  StayRefused: StayActs['refuseStay'];
  StayLifted: StayActs['liftStay'];
}
