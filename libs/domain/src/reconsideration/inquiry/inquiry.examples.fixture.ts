import {
  acceptedSimplified,
  answered,
  sent,
  served,
  type Done,
  type ExamplesOf,
} from '../requirement-examples.fixture.js';

const review = { refused: answered, today: '2026-03-26' } as const;
const commissioned: readonly Done[] = [...answered, ['2026-03-23', 'commissionAppraisal']];
const converted: readonly Done[] = [...acceptedSimplified, ['2026-03-20', 'convertToOrdinary']];
const alone = { wrong: { investigators: ['孙三立', ' '] } } as const;

/** What the office does and notes while it reviews. */
export const inquiryExamples: ExamplesOf = {
  investigate: {
    TWO_INVESTIGATORS: { ...review, ...alone },
    CREDENTIALS_NOT_SHOWN: { ...review, wrong: { credentialsShown: false } },
  },
  inspectSite: {
    TWO_INVESTIGATORS: { ...review, wrong: { investigators: ['孙三立', '孙三立'] } },
    INSPECTION_ENDS_BEFORE_START: {
      ...review,
      wrong: { startedOn: '2026-03-27' },
      right: { startedOn: '2026-03-05' },
    },
  },
  commissionAppraisal: { APPRAISAL_OPEN: { ...review, refused: commissioned, admitted: answered } },
  receiveAppraisal: { NO_APPRAISAL_OPEN: { ...review, admitted: commissioned } },
  inspectFile: {
    NOT_A_PARTY: { ...review, wrong: { by: 'respondent-1' } },
    DOCUMENTS_NOT_NAMED: { ...review, wrong: { documents: [] } },
    WITHHOLDING_NOT_EXPLAINED: {
      ...review,
      wrong: { withheld: ['证人身份材料'] },
      right: { withheld: ['证人身份材料'], withheldReason: '涉及个人隐私' },
    },
  },
  remindRespondent: {
    NOT_A_PARTY: { refused: served, today: '2026-03-17', wrong: { to: 'applicant-1' } },
    ANSWER_NOT_AWAITED: { ...review, admitted: sent },
  },
  serveConversionNotice: {
    NOT_CONVERTED: { refused: acceptedSimplified, admitted: converted, today: '2026-03-26' },
    NOT_A_PARTY: { refused: converted, today: '2026-03-26', wrong: { to: 'stranger' } },
    NOTICE_ALREADY_SERVED: {
      refused: [...converted, ['2026-03-23', 'serveConversionNotice', { to: 'applicant-1' }]],
      today: '2026-03-26',
      wrong: { to: 'applicant-1' },
      right: { to: 'respondent-1' },
    },
  },
  changeAct: { NOT_A_PARTY: { ...review, wrong: { by: 'applicant-1' } } },
  consolidate: { OTHER_CASES_NOT_NAMED: { ...review, wrong: { withCases: [' '] } } },
  separateCases: { NOT_CONSOLIDATED: { ...review, admitted: [...answered, ['2026-03-25', 'consolidate']] } },
};
