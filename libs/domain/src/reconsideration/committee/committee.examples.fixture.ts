import { sampleCommittee } from '../../scenario/sample-office.js';
import { answered, heard, type Done, type ExamplesOf } from '../requirement-examples.fixture.js';

const today = '2026-03-26';
export const consulted: readonly Done[] = [...heard, [today, 'consultCommittee']];
const [first] = sampleCommittee;
/** The first member speaks for the applicant. */
const agentOfCommittee: readonly Done[] = [
  ...heard,
  [today, 'recordMandate', { agents: [{ name: first?.name, kind: 'lawyer', mandate: 'general' }] }],
];

/** Whom the committee is asked through, and who may answer. */
export const committeeExamples: ExamplesOf = {
  consultCommittee: {
    QUESTIONS_MISSING: { refused: answered, today, wrong: { questions: [' '] } },
    NOT_A_COMMITTEE_MEMBER: { refused: answered, today, wrong: { members: [] } },
    MEMBER_OUT_OF_TERM: {
      refused: answered,
      today,
      wrong: { members: ['member-3'] },
      right: { members: ['member-2'] },
    },
    MEMBER_CONFLICTED: {
      refused: agentOfCommittee,
      today,
      wrong: { members: ['member-1'] },
      right: { members: ['member-2'] },
    },
  },
  recordCommitteeOpinion: {
    COMMITTEE_NOT_CONSULTED: { refused: heard, admitted: consulted, today },
    MEMBER_NOT_ASKED: { refused: consulted, today, wrong: { member: 'member-3' } },
    OPINION_ALREADY_RECORDED: {
      refused: [...consulted, [today, 'recordCommitteeOpinion', { member: 'member-1' }]],
      today,
      wrong: { member: 'member-1' },
      right: { member: 'member-2' },
    },
  },
  holdCommitteeSession: {
    COMMITTEE_NOT_CONSULTED: { refused: heard, admitted: consulted, today },
    MEMBER_NOT_ASKED: { refused: consulted, today, wrong: { attending: ['member-3'] } },
  },
};
