import {
  courtExample,
  hearingAtOnce,
  hearingOfAppeal,
  openingExamples,
  summoned,
  type Done,
  type ExamplesOf,
} from '../litigation.examples.fixture.js';

const today = '2026-03-05';
const copied: readonly Done[] = [['2026-03-02', 'receiveAppealCopy']];
const approved: readonly Done[] = [...copied, ['2026-03-04', 'approveAnswer']];
const retrial: readonly Done[] = [['2026-03-02', 'receiveRetrialCopy']];
const ofUs = { appellants: ['defendant-1'] };

/** Guards of appeal and retrial, both ways. */
export const instanceExamples: ExamplesOf = {
  fileAppeal: {
    ...openingExamples(),
    ...courtExample,
    COURT_RECEIPT_WRONG: {
      refused: [],
      today,
      wrong: { suedOn: '2026-03-04', courtReceivedOn: '2026-03-03' },
      right: { suedOn: '2026-03-04', courtReceivedOn: '2026-03-05' },
    },
  },
  receiveAppealCopy: {
    ...openingExamples(),
    ...courtExample,
    NOT_ANOTHER_PARTY: { refused: [], today, wrong: ofUs },
  },
  fileAppealAnswer: {
    ANSWER_NOT_APPROVED: { refused: copied, admitted: approved, today },
    NOT_OF_THIS_INSTANCE: {
      refused: [...hearingAtOnce, ['2026-03-04', 'approveAnswer']],
      admitted: [...hearingOfAppeal, ['2026-03-04', 'approveAnswer']],
      today,
    },
    ANSWER_FILED_ALREADY: {
      refused: [
        ...approved,
        ['2026-03-04', 'fileAppealAnswer'],
        ['2026-03-04', 'receiveHearingNotice', { hearingOn: '2026-03-30' }],
      ],
      admitted: approved,
      today,
    },
  },
  recordSecondFiling: {
    NOT_OF_THIS_INSTANCE: {
      refused: [...summoned, ['2026-03-03', 'approveAnswer'], ['2026-03-04', 'fileAnswer']],
      admitted: copied,
      today,
    },
    COURT_RECEIPT_WRONG: {
      refused: copied,
      today,
      wrong: { courtReceivedOn: '2026-03-04', filedOn: '2026-03-03' },
      right: { courtReceivedOn: '2026-03-04', filedOn: '2026-03-04' },
    },
  },
  receiveSecondJudgment: {
    NOT_OF_THIS_INSTANCE: {
      refused: [...summoned, ['2026-03-03', 'approveAnswer'], ['2026-03-04', 'fileAnswer']],
      admitted: copied,
      today,
    },
    COURT_SERVICE_NOT_PROVED: { refused: copied, today, wrong: { proof: '' } },
    REMANDED_BEFORE: {
      refused: copied,
      today,
      organ: { afterRemand: true },
      wrong: { outcome: 'REMANDED' },
      right: { outcome: 'REMANDED', remandGround: 'procedure' },
    },
  },
  applyRetrial: {
    ...openingExamples(),
    ...courtExample,
    RETRIAL_PERIOD_OVER: {
      refused: [],
      // 1 October is a holiday, and the last day moves to the 8th.
      today: '2026-10-08',
      wrong: { effectiveOn: '2026-03-31' },
      right: { effectiveOn: '2026-04-01' },
    },
  },
  receiveRetrialCopy: {
    ...openingExamples(),
    ...courtExample,
    NOT_ANOTHER_PARTY: { refused: [], today, wrong: { applicants: [] } },
  },
  fileRetrialOpinion: {
    ANSWER_NOT_APPROVED: { refused: retrial, admitted: [...retrial, ['2026-03-04', 'approveAnswer']], today },
  },
  applyProcurator: {
    PROCURATOR_BEFORE_RETRIAL: {
      refused: retrial,
      admitted: [...retrial, ['2026-03-04', 'receiveRetrialDismissal']],
      today,
    },
  },
  receiveRetrialDismissal: { COURT_SERVICE_NOT_PROVED: { refused: retrial, today, wrong: { proof: '' } } },
  receiveProtest: { ...openingExamples(), ...courtExample },
};
