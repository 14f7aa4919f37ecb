import type { PartyAnswer } from '../case/case-answers';

/** The roles each control that asks for a party offers. */
const offered: Readonly<Record<string, readonly string[]>> = {
  party: ['applicant', 'respondent', 'thirdParty'],
  applicant: ['applicant'],
  respondent: ['respondent'],
  claimant: ['applicant', 'thirdParty'],
};

export const partyControls = Object.keys(offered);

/** The parties that a control may be answered with. */
export const partiesFor = (control: string, parties: readonly PartyAnswer[]): readonly PartyAnswer[] =>
  parties.filter(({ role }) => offered[control]?.includes(role.code));
