import { answered, heard, type Done, type ExamplesOf } from '../requirement-examples.fixture.js';

const today = '2026-03-30';
export const opened: readonly Done[] = [...heard, ['2026-03-26', 'openMediation']];
export const agreed: readonly Done[] = [...opened, ['2026-03-27', 'reachAgreement']];
const suspendedForIt: readonly Done[] = [
  ...opened,
  ['2026-03-26', 'suspend', { ground: 'mediation', applicantConsents: true, respondentConsents: true }],
];

/** Mediation beside the review: consent, agreement, signatures, failure. */
export const mediationExamples: ExamplesOf = {
  openMediation: {
    MEDIATION_CONSENTS_NEEDED: { refused: answered, today, wrong: { respondentConsents: false } },
    MEDIATION_SUBJECT_NOT_IN_EDITION: {
      refused: answered,
      today,
      ruleSet: 'R0',
      wrong: { subject: 'other' },
      right: { subject: 'compensation' },
    },
  },
  holdMediation: {
    NOT_A_PARTY: { refused: opened, today, wrong: { attending: [] } },
    SESSION_DAY_WRONG: {
      refused: opened,
      today,
      wrong: { nextOn: today },
      right: { nextOn: '2026-04-02' },
    },
  },
  reachAgreement: { AGREEMENT_NOT_LAWFUL: { refused: opened, today, wrong: { lawful: false } } },
  settleInMediation: {
    NOT_SETTLED_IN_MEDIATION: {
      refused: opened,
      admitted: [...opened, ['2026-03-27', 'settle']],
      today,
    },
  },
  signMediationDocument: {
    NO_AGREEMENT_TO_SIGN: {
      refused: [...opened, ['2026-03-27', 'settle']],
      admitted: agreed,
      today,
    },
    SIGNATURES_MISSING: { refused: agreed, today, wrong: { signedBy: ['applicant-1'] } },
  },
  retractMediation: { NOT_A_PARTY: { refused: agreed, today, wrong: { by: 'stranger' } } },
  resumeAfterMediation: {
    NOT_SUSPENDED_FOR_MEDIATION: {
      refused: suspendedForIt,
      admitted: [...suspendedForIt, ['2026-03-27', 'failMediation']],
      today,
    },
  },
  explainNoMediation: { REASON_MISSING: { refused: answered, today, wrong: { reason: ' ' } } },
};
