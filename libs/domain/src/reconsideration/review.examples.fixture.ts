import {
  accepted,
  acceptedSimplified,
  answered,
  decided,
  declined,
  heard,
  sent,
  served,
  servedOnBoth,
  servedOnBothRespondents,
  servedOnOne,
  type Done,
  type ExamplesOf,
} from './requirement-examples.fixture.js';

const period = { length: 60, unit: 'naturalDay' } as const;
const simplified = { route: 'simplified', simplifiedGround: 'upTo3000Yuan' } as const;
const choosing = { refused: accepted, today: '2026-03-06' } as const;
const dutyServed: readonly Done[] = [
  ...heard,
  ['2026-04-15', 'proposeDecision', { outcome: 'REVOKE', redo: true, performWithin: period }],
  ['2026-04-20', 'decide'],
  ['2026-04-22', 'serveDecision', { to: 'applicant-1' }],
  ['2026-04-22', 'serveDecision', { to: 'respondent-1' }],
];

/** Copy, answer, opinions, procedure, decision, service and after. */
export const reviewExamples: ExamplesOf = {
  sendCopy: {
    NOT_A_PARTY: { refused: accepted, today: '2026-03-06', wrong: { to: 'applicant-1' } },
    COPY_ALREADY_SENT: { refused: sent, admitted: accepted, today: '2026-03-09' },
  },
  serveCopy: {
    NOT_A_PARTY: { refused: sent, today: '2026-03-09', wrong: { to: 'applicant-1' } },
    COPY_NOT_SENT: { refused: accepted, admitted: sent, today: '2026-03-06' },
    COPY_ALREADY_SERVED: { refused: served, admitted: sent, today: '2026-03-10' },
  },
  receiveAnswer: {
    NOT_A_RESPONDENT: { refused: served, today: '2026-03-10', wrong: { from: 'applicant-1' } },
    COPY_NOT_SENT: { refused: accepted, admitted: sent, today: '2026-03-10' },
    ANSWER_ALREADY_RECEIVED: { refused: answered, admitted: served, today: '2026-03-20' },
    ANSWER_OF_ANOTHER_ORGAN: {
      refused: servedOnBothRespondents,
      today: '2026-03-10',
      wrong: { from: 'respondent-2' },
      right: { from: 'respondent-1' },
      organ: { speaksFor: ['organ-1'] },
    },
    HANDED_IN_TODAY_ONLY: {
      refused: served,
      today: '2026-03-12',
      wrongOn: '2026-03-11',
      organ: { speaksFor: ['organ-1'] },
    },
  },
  recordNoAnswer: {
    NOT_A_RESPONDENT: { refused: served, today: '2026-03-24', wrong: { from: 'applicant-1' } },
    REPLY_PERIOD_NOT_OVER: { refused: served, today: '2026-03-23', admittedToday: '2026-03-24' },
    ANSWER_ALREADY_RECEIVED: { refused: answered, admitted: served, today: '2026-03-24' },
    NO_ANSWER_ALREADY_RECORDED: {
      refused: [...served, ['2026-03-24', 'recordNoAnswer']],
      admitted: served,
      today: '2026-03-25',
    },
  },
  enterReview: {
    ANSWERS_OUTSTANDING: { refused: served, today: '2026-03-23', admittedToday: '2026-03-24' },
  },
  hearOpinions: {
    NOT_A_PARTY: { refused: answered, today: '2026-03-23', wrong: { from: 'stranger' } },
    REASON_FOR_PAPER_MISSING: {
      refused: sent,
      today: '2026-03-10',
      wrong: { method: 'written' },
      right: { method: 'written', reasonForPaper: '申请人要求' },
    },
  },
  chooseProcedure: {
    ROUTE_FIXED: {
      refused: [...answered, ['2026-03-23', 'substituteRespondent']],
      admitted: accepted,
      today: '2026-03-24',
    },
    SIMPLIFIED_GROUND_MISSING: {
      ...choosing,
      wrong: { route: 'simplified', simplifiedGround: undefined },
      right: simplified,
    },
    AMOUNT_OVER_3000: {
      ...choosing,
      wrong: { ...simplified, amount: 3000.01 },
      right: { ...simplified, amount: 3000 },
    },
  },
  convertToOrdinary: {
    NOT_SIMPLIFIED: { refused: accepted, admitted: acceptedSimplified, today: '2026-03-09' },
    DECISION_PERIOD_OVER: { refused: acceptedSimplified, today: '2026-04-08', admittedToday: '2026-04-07' },
  },
  serveDecision: {
    NOT_A_PARTY: { refused: decided, today: '2026-04-22', wrong: { to: 'stranger' } },
    DECISION_ALREADY_SERVED: {
      refused: servedOnOne,
      today: '2026-04-23',
      wrong: { to: 'applicant-1' },
      right: { to: 'respondent-1' },
    },
  },
  takeEffect: {
    NOT_SERVED_ON_ALL: { refused: servedOnOne, admitted: servedOnBoth, today: '2026-04-22' },
  },
  superviseDecision: {
    NOTHING_TO_PERFORM: { refused: servedOnBoth, admitted: dutyServed, today: '2026-04-22' },
  },
  performed: { NOT_A_PARTY: { refused: dutyServed, today: '2026-04-23', wrong: { by: 'stranger' } } },
  recordSuit: {
    NOT_A_PARTY: { refused: servedOnBoth, today: '2026-04-23', wrong: { party: 'respondent-1' } },
  },
  close: {
    STILL_TO_BE_SERVED_OR_PERFORMED: {
      refused: declined,
      admitted: [...declined, ['2026-03-05', 'serveDecline']],
      today: '2026-03-06',
    },
  },
};
