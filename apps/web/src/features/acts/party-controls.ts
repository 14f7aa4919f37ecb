import type { PartyAnswer } from '../case/case-answers';

/** The roles each control that asks for a party offers. */
const offered: Readonly<Record<string, readonly string[]>> = {
  party: ['applicant', 'respondent', 'plaintiff', 'defendant', 'thirdParty'],
  otherParty: ['plaintiff', 'defendant', 'thirdParty'],
  // Of our own defendants only where there are several, each served on its day.
  servedParty: ['plaintiff', 'defendant', 'thirdParty'],
  applicant: ['applicant'],
  respondent: ['respondent'],
  losingOrgan: ['respondent', 'defendant'],
  thirdParty: ['thirdParty'],
  claimant: ['applicant', 'thirdParty'],
};

export const partyControls = Object.keys(offered);

const whoControls: readonly string[] = [
  ...['applicants', 'parties', 'suitParties', 'counsel', 'id', 'letter'],
  ...['colleague', 'committeeMember', 'colleagues', 'committeeMembers'],
  ...partyControls,
];
/** Controls that ask who is meant, or which letter. */
export const isWhoControl = (control: string): boolean => whoControls.includes(control);

/** A party of a lawsuit for whom the office answers. */
export const isOurs = ({ particulars }: PartyAnswer): boolean => particulars['ours'] === true;

/** The parties that a control may be answered with. */
export function partiesFor(control: string, parties: readonly PartyAnswer[]): readonly PartyAnswer[] {
  const othersOnly =
    control === 'otherParty' || (control === 'servedParty' && parties.filter(isOurs).length === 1);
  return parties.filter(
    (party) => offered[control]?.includes(party.role.code) && !(othersOnly && isOurs(party)),
  );
}
