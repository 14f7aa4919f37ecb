import { article, articles } from '../../law/article.js';
import type { PayloadRequirement } from '../../procedure/act-table.js';
import { mostRepresentatives, type Party } from '../party.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partiesInCase, partiesOf, partyOf } from '../reconsideration.record.js';
import { inReview } from '../reconsideration.tracks.js';
import type { Rows } from '../reconsideration.rows.js';
import type { PartyActs } from './party.acts.js';

type OnPayload<Payload> = PayloadRequirement<Facts, Payload>;

const handlers = ['caseOfficer', 'officeHead'] as const;
const registry = ['registrar', ...handlers] as const;
const anyClock = { from: ['running', 'suspended'] } as const;
const open = { from: ['INTAKE_REVIEW', 'CORRECTION_PENDING', ...inReview] } as const;
const thirdParty = articles(article('ARL_OLD', '10(3)'), article('ARL', '16'));
const succession = articles(article('ARL_OLD', '10(2)'), article('ARL', '14'));
const respondents = articles(article('REG_2007', '22'), article('ARL', '19'));
const mandate = articles(article('REG_2007', '10'), article('ARL', '17'));
const representation = articles(article('REG_2007', '8'), article('ARL', '15'));

const newThirdParty: OnPayload<PartyActs['admitThirdParty']> = {
  on: 'payload',
  at: 'party',
  code: 'NOT_A_NEW_THIRD_PARTY',
  article: thirdParty,
  holds: ({ party }, { record }) =>
    party.role === 'thirdParty' && partiesOf(record).every(({ key }) => key !== party.key),
};

const replaces = (
  role: Party['role'],
  at: typeof succession,
): OnPayload<{ readonly replacement: Party }> => ({
  on: 'payload',
  at: 'replacement',
  code: 'REPLACES_NOBODY',
  article: at,
  holds: ({ replacement }, { record }) =>
    replacement.role === role && partiesInCase(record, role).some(({ key }) => key === replacement.key),
});

const namesParty: OnPayload<{ readonly party: string }> = {
  on: 'payload',
  at: 'party',
  code: 'NOT_A_PARTY',
  article: mandate,
  holds: ({ party }, { record }) => partyOf(record, party) !== undefined,
};

const oneOrTwoAgents: OnPayload<PartyActs['recordMandate']> = {
  on: 'payload',
  at: 'agents',
  code: 'AGENTS_ONE_OR_TWO',
  article: mandate,
  holds: ({ agents }) => agents.length === 1 || agents.length === 2,
};

const representativesFit: OnPayload<PartyActs['electRepresentatives']> = {
  on: 'payload',
  at: 'representatives',
  code: 'REPRESENTATIVES_ONE_TO_FIVE',
  article: representation,
  holds: ({ representatives }, { record }) => {
    const applicants = partiesInCase(record, 'applicant').map(({ key }) => key);
    const count = new Set(representatives).size;
    return (
      count >= 1 && count <= mostRepresentatives && representatives.every((key) => applicants.includes(key))
    );
  },
};

const citizenApplicant: OnPayload<PartyActs['recordDeathOfApplicant']> = {
  on: 'payload',
  at: 'party',
  code: 'NOT_A_LIVING_APPLICANT',
  article: succession,
  holds: ({ party, diedOn }, { record, occurredOn }) => {
    const found = partyOf(record, party);
    return (
      found?.role === 'applicant' &&
      found.kind === 'citizen' &&
      record.died[party] === undefined &&
      (diedOn === undefined || diedOn <= occurredOn)
    );
  },
};

/** Chapter of the parties: who comes, who takes whose place, who acts for whom. Rows in article order. */
export const partyRows: Pick<Rows, keyof PartyActs> = {
  recordDeathOfApplicant: {
    article: succession,
    by: registry,
    moves: { phase: open, clock: anyClock },
    requires: [citizenApplicant],
    records: 'ApplicantDied',
  },
  inquireHeirs: {
    article: succession,
    by: registry,
    moves: { phase: open, clock: anyClock },
    requires: [
      {
        on: 'facts',
        code: 'DEATH_NOT_RECORDED',
        article: succession,
        holds: ({ record }) => Object.keys(record.died).length > 0,
      },
    ],
    records: 'HeirsInquired',
  },
  substituteApplicant: {
    article: succession,
    by: handlers,
    moves: { phase: open, clock: anyClock },
    requires: [replaces('applicant', succession)],
    records: 'ApplicantSubstituted',
  },
  electRepresentatives: {
    article: representation,
    by: registry,
    moves: { phase: open, clock: anyClock },
    requires: [representativesFit],
    records: 'RepresentativesElected',
  },
  admitThirdParty: {
    article: thirdParty,
    by: handlers,
    moves: { phase: { from: inReview }, clock: anyClock },
    requires: [newThirdParty],
    records: 'ThirdPartyAdmitted',
    issues: 'thirdPartyNotice',
  },
  recordMandate: {
    article: mandate,
    by: registry,
    moves: { phase: open, clock: anyClock },
    requires: [namesParty, oneOrTwoAgents],
    records: 'MandateRecorded',
  },
  substituteRespondent: {
    article: respondents,
    by: handlers,
    // The one who takes the place is sent the copy and answers in its own period.
    moves: { phase: { from: ['ACCEPTED', 'AWAITING_REPLY', 'UNDER_REVIEW'], to: 'ACCEPTED' } },
    requires: [replaces('respondent', respondents)],
    records: 'RespondentSubstituted',
    adds: ({ replacement }, { record }) => ({
      key: replacement.key,
      route: record.route ?? 'ordinary',
    }),
    key: ({ replacement }) => `copy to ${replacement.key}`,
  },
};
