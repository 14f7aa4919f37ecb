import { sampleParties } from '../../scenario/sample-payloads.js';
import { answered, type Done, type ExamplesOf } from '../requirement-examples.fixture.js';

const review = { refused: answered, today: '2026-03-26' } as const;
const dead: readonly Done[] = [...answered, ['2026-03-25', 'recordDeathOfApplicant']];
const newThirdParty = {
  key: 'thirdParty-1',
  role: 'thirdParty',
  kind: 'citizen',
  name: '利害关系人',
} as const;
const agents = [
  { name: '甲', kind: 'lawyer', mandate: 'general' },
  { name: '乙', kind: 'relative', mandate: 'special', powers: '代为撤回申请' },
  { name: '丙', kind: 'employee', mandate: 'general' },
] as const;

/** Who comes, who takes whose place, who acts for whom. */
export const partyExamples: ExamplesOf = {
  recordDeathOfApplicant: {
    NOT_A_LIVING_APPLICANT: { ...review, wrong: { party: 'respondent-1' }, right: { party: 'applicant-1' } },
  },
  inquireHeirs: { DEATH_NOT_RECORDED: { ...review, admitted: dead } },
  substituteApplicant: {
    REPLACES_NOBODY: { ...review, wrong: { replacement: { ...sampleParties()[0], key: 'applicant-9' } } },
  },
  electRepresentatives: {
    REPRESENTATIVES_ONE_TO_FIVE: {
      ...review,
      wrong: { representatives: ['respondent-1'] },
      right: { representatives: ['applicant-1'] },
    },
  },
  admitThirdParty: {
    NOT_A_NEW_THIRD_PARTY: {
      ...review,
      wrong: { party: { ...newThirdParty, key: 'applicant-1' } },
      right: { party: newThirdParty },
    },
  },
  recordMandate: {
    NOT_A_PARTY: { ...review, wrong: { party: 'stranger' }, right: { party: 'respondent-1' } },
    AGENTS_ONE_OR_TWO: { ...review, wrong: { agents }, right: { agents: agents.slice(0, 2) } },
  },
  substituteRespondent: {
    REPLACES_NOBODY: { ...review, wrong: { replacement: sampleParties()[0] } },
  },
};

/** Guards with more than two answers: what else they refuse. */
export const partyVariants = [
  [answered, 'recordDeathOfApplicant', 'NOT_A_LIVING_APPLICANT', { diedOn: '2026-03-27' }],
  [dead, 'recordDeathOfApplicant', 'NOT_A_LIVING_APPLICANT', {}],
  [answered, 'admitThirdParty', 'NOT_A_NEW_THIRD_PARTY', { party: { ...newThirdParty, role: 'applicant' } }],
  [answered, 'recordMandate', 'AGENTS_ONE_OR_TWO', { agents: [] }],
  [answered, 'electRepresentatives', 'REPRESENTATIVES_ONE_TO_FIVE', { representatives: [] }],
  [
    [...answered, ['2026-03-25', 'permitWithdrawal']] satisfies readonly Done[],
    'substituteApplicant',
    'REPLACES_NOBODY',
    {},
  ],
] as const;
