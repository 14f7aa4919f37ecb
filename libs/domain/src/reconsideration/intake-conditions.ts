/** The seven conditions of acceptance (行政复议法 30(1)) in the order of the law; the checklist of the review. */
export const intakeConditions = [
  'definiteParties',
  'interest',
  'concreteRequest',
  'inTime',
  'withinScope',
  'ownJurisdiction',
  'notAlreadyAccepted',
] as const;
export type IntakeCondition = (typeof intakeConditions)[number];

/** A checked condition: met or not, with a remark where the officer has one. */
export interface CheckedCondition {
  readonly condition: IntakeCondition;
  readonly met: boolean;
  readonly remark?: string;
}
