import { article, articles } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import { conflicted } from '../conflicts.js';
import type { Person } from '../people-of-office.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import type { Rows } from '../reconsideration.rows.js';
import type { CommitteeActs } from './committee.acts.js';

type OnPayload<A extends keyof CommitteeActs> = PayloadRequirement<Facts, CommitteeActs[A]>;

const handlers = ['caseOfficer', 'officeHead'] as const;
/** Before 2024 committees worked under the bureaus' own rules. */
const committee = articles(article('RULES', '行政复议委员会'), article('ARL', '52'));
const review = {
  phase: { from: ['AWAITING_REPLY', 'UNDER_REVIEW'] },
  clock: { from: ['running', 'suspended'] },
} as const;

type Consult = CommitteeActs['consultCommittee'];
const asked = ({ members }: Consult, { organ }: Facts) =>
  organ.committee.filter(({ id }) => members.includes(id));
const namesOf = (people: readonly Person[]): { names: string } => ({
  names: people.map(({ name }) => name).join('、'),
});

const questionsAsked: OnPayload<'consultCommittee'> = {
  on: 'payload',
  at: 'questions',
  code: 'QUESTIONS_MISSING',
  article: committee,
  holds: ({ questions }) => questions.some((question) => question.trim() !== ''),
};
const membersOfCommittee: OnPayload<'consultCommittee'> = {
  on: 'payload',
  at: 'members',
  code: 'NOT_A_COMMITTEE_MEMBER',
  article: committee,
  holds: ({ members }, { organ }) =>
    members.length > 0 && members.every((id) => organ.committee.some((one) => one.id === id)),
};
const outOfTerm = (said: Consult, facts: Facts) =>
  asked(said, facts).filter(
    ({ from, to }) => facts.occurredOn < from || (to !== null && facts.occurredOn > to),
  );
const membersInTerm: OnPayload<'consultCommittee'> = {
  on: 'payload',
  at: 'members',
  code: 'MEMBER_OUT_OF_TERM',
  article: committee,
  params: (facts, said) => namesOf(outOfTerm(said, facts)),
  holds: (said, facts) => outOfTerm(said, facts).length === 0,
};
const biased = (said: Consult, facts: Facts) =>
  asked(said, facts).filter((one) => conflicted(facts.record, one));
const membersUnbiased: OnPayload<'consultCommittee'> = {
  on: 'payload',
  at: 'members',
  code: 'MEMBER_CONFLICTED',
  article: committee,
  params: (facts, said) => namesOf(biased(said, facts)),
  holds: (said, facts) => biased(said, facts).length === 0,
};
const consulted: FactRequirement<Facts> = {
  on: 'facts',
  code: 'COMMITTEE_NOT_CONSULTED',
  article: committee,
  holds: ({ record }) => record.consultation !== null,
};
const invitedOf = ({ record }: Facts): readonly Person[] => record.consultation?.invited ?? [];
const wasInvited: OnPayload<'recordCommitteeOpinion'> = {
  on: 'payload',
  at: 'member',
  code: 'MEMBER_NOT_ASKED',
  article: committee,
  holds: ({ member }, facts) =>
    facts.record.consultation === null || invitedOf(facts).some(({ id }) => id === member),
};
const opinionNotInYet: OnPayload<'recordCommitteeOpinion'> = {
  on: 'payload',
  at: 'member',
  code: 'OPINION_ALREADY_RECORDED',
  article: committee,
  holds: ({ member }, { record }) =>
    record.consultation?.opinions.some((opinion) => opinion.member === member) !== true,
};
const attendedByInvited: OnPayload<'holdCommitteeSession'> = {
  on: 'payload',
  at: 'attending',
  code: 'MEMBER_NOT_ASKED',
  article: committee,
  holds: ({ attending }, facts) =>
    facts.record.consultation === null ||
    (attending.length > 0 && attending.every((id) => invitedOf(facts).some((one) => one.id === id))),
};

/** Chapter of the committee: whom it asks, what they answer, what a session comes to (行政复议法 52). */
export const committeeRows: Pick<Rows, keyof CommitteeActs> = {
  consultCommittee: {
    article: committee,
    by: handlers,
    moves: review,
    requires: [questionsAsked, membersOfCommittee, membersInTerm, membersUnbiased],
    records: 'CommitteeConsulted',
    adds: (said, facts) => ({
      invited: asked(said, facts).map(({ id, name, employer }) => ({ id, name, employer })),
    }),
    issues: 'consultationLetter',
  },
  recordCommitteeOpinion: {
    article: committee,
    by: ['registrar', ...handlers],
    moves: review,
    requires: [consulted, wasInvited, opinionNotInYet],
    records: 'CommitteeOpinionRecorded',
    adds: ({ member }, facts) => ({
      memberName: invitedOf(facts).find(({ id }) => id === member)?.name ?? member,
    }),
    key: ({ member }) => `opinion of ${member}`,
  },
  holdCommitteeSession: {
    article: committee,
    by: handlers,
    moves: review,
    requires: [consulted, attendedByInvited],
    records: 'CommitteeSessionHeld',
    adds: ({ attending }, facts) => ({
      present: invitedOf(facts).filter(({ id }) => attending.includes(id)),
    }),
    issues: 'committeeRecord',
  },
};
