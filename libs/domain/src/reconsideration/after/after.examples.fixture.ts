import {
  heard,
  servedOnBoth,
  servedOnOne,
  type Done,
  type ExamplesOf,
} from '../requirement-examples.fixture.js';

const orderToPerform = {
  outcome: 'ORDER_PERFORM',
  result: '责令被申请人履行法定职责',
  performWithin: { length: 30, unit: 'naturalDay' },
};
const onBoth: readonly Done[] = [
  ['2026-04-22', 'serveDecision', { to: 'applicant-1' }],
  ['2026-04-22', 'serveDecision', { to: 'respondent-1' }],
];
/** To be performed by 2026-05-22. */
export const performing: readonly Done[] = [
  ...heard,
  ['2026-04-15', 'proposeDecision', orderToPerform],
  ['2026-04-20', 'decide'],
  ...onBoth,
];
export const ordered: readonly Done[] = [...performing, ['2026-06-01', 'issuePerformanceOrder']];
/** The order runs to 2026-06-22. */
export const orderServed: readonly Done[] = [
  ...ordered,
  ['2026-06-02', 'servePerformanceOrder', { to: 'respondent-1' }],
];
const afterwards = '2026-07-01';

export const lettered: readonly Done[] = [...servedOnBoth, ['2026-04-23', 'issueOpinionLetter']];
export const letterServed: readonly Done[] = [...lettered, ['2026-04-24', 'serveOpinionLetter']];
const answeredLetter: readonly Done[] = [...letterServed, ['2026-04-30', 'receiveOpinionFeedback']];
const inApril = '2026-04-30';
const analysed: readonly Done[] = [...performing, [inApril, 'recordLossAnalysis']];

const supervision: ExamplesOf = {
  issuePerformanceOrder: {
    NOT_A_RESPONDENT: { refused: performing, today: '2026-06-01', wrong: { to: 'applicant-1' } },
    DUTY_NOT_ORDERED_IN_EDITION: {
      refused: performing,
      today: '2026-06-01',
      ruleSet: 'R0',
      wrong: { duty: 'mediationDocument' },
    },
    NO_SUCH_DUTY: { refused: performing, today: '2026-06-01', wrong: { duty: 'mediationDocument' } },
    PERFORMANCE_PERIOD_NOT_OVER: {
      refused: performing,
      today: '2026-05-22',
      admittedToday: '2026-05-25',
    },
    EARLIER_ORDER_NOT_SERVED: { refused: ordered, admitted: orderServed, today: afterwards },
  },
  servePerformanceOrder: {
    NO_ORDER_TO_SERVE: { refused: performing, admitted: ordered, today: '2026-06-02' },
    NOT_A_PARTY: { refused: ordered, today: '2026-06-02', wrong: { to: 'stranger' } },
    ORDER_ALREADY_SERVED: {
      refused: orderServed,
      today: '2026-06-03',
      wrong: { to: 'respondent-1' },
      right: { to: 'applicant-1' },
    },
  },
  noticeTalk: {
    NO_ORDER_SERVED: { refused: ordered, admitted: orderServed, today: afterwards },
    TALK_DAY_PASSED: { refused: orderServed, today: afterwards, wrong: { talkOn: '2026-06-30' } },
  },
  holdTalk: { NO_ORDER_SERVED: { refused: ordered, admitted: orderServed, today: afterwards } },
  issueCriticism: { NO_ORDER_SERVED: { refused: ordered, admitted: orderServed, today: afterwards } },
  performed: {
    NOTHING_TO_PERFORM: { refused: servedOnBoth, admitted: performing, today: inApril },
  },
};

const letters: ExamplesOf = {
  issueOpinionLetter: {
    LETTER_ADDRESSEE_UNCLEAR: { refused: servedOnBoth, today: inApril, wrong: { organ: '某镇人民政府' } },
  },
  serveOpinionLetter: {
    NO_LETTER_ISSUED: { refused: servedOnBoth, admitted: lettered, today: inApril },
    NO_SUCH_LETTER: { refused: lettered, today: inApril, wrong: { letter: 'letter-2' } },
    LETTER_ALREADY_SERVED: { refused: letterServed, admitted: lettered, today: inApril },
  },
  receiveOpinionFeedback: {
    NO_LETTER_ISSUED: { refused: servedOnBoth, admitted: letterServed, today: inApril },
    NO_SUCH_LETTER: { refused: letterServed, today: inApril, wrong: { letter: 'letter-2' } },
    LETTER_NOT_SERVED: { refused: lettered, admitted: letterServed, today: inApril },
    LETTER_ALREADY_ANSWERED: { refused: answeredLetter, admitted: letterServed, today: inApril },
  },
  close: { OPINION_LETTERS_OPEN: { refused: letterServed, admitted: answeredLetter, today: inApril } },
};

const lessons: ExamplesOf = {
  recordLossAnalysis: {
    NO_LOSS_TO_ANALYSE: { refused: servedOnBoth, admitted: performing, today: inApril },
    NOT_THE_ORGAN_THAT_LOST: { refused: performing, today: inApril, wrong: { about: 'applicant-1' } },
    LOSS_ANALYSIS_INCOMPLETE: { refused: performing, today: inApril, wrong: { lesson: ' ' } },
  },
  recordMeasuresDone: {
    NO_MEASURES_OPEN: { refused: performing, admitted: analysed, today: inApril },
    NO_MEASURES_OF_THIS_ORGAN: { refused: analysed, today: inApril, wrong: { about: 'applicant-1' } },
    MEASURES_DONE_UNTOLD: { refused: analysed, today: inApril, wrong: { done: ' ' } },
  },
};

const publicity: ExamplesOf = {
  publish: {
    NO_DECISION_TO_PUBLISH: { refused: heard, admitted: servedOnBoth, today: inApril },
    NOT_SERVED_ON_ALL: { refused: servedOnOne, admitted: servedOnBoth, today: inApril },
    ALREADY_PUBLISHED: {
      refused: [...servedOnBoth, ['2026-04-24', 'publish']],
      admitted: servedOnBoth,
      today: inApril,
    },
    TEXT_MISSING: { refused: servedOnBoth, today: inApril, wrong: { text: ' ' } },
    PRIVATE_NUMBERS_LEFT: { refused: servedOnBoth, today: inApril, wrong: { text: '电话13800010125' } },
    NAMES_LEFT: {
      refused: servedOnBoth,
      today: inApril,
      wrong: { text: '申请人1请求撤销' },
      right: { text: '申请人1请求撤销', namesKept: true },
    },
    SECRETS_NOT_CHECKED: { refused: servedOnBoth, today: inApril, wrong: { nothingSecret: false } },
  },
  copyToSuperior: {
    NOT_A_DEPARTMENT: { refused: servedOnBoth, today: inApril, wrong: { about: 'applicant-1' } },
    SUPERIOR_UNKNOWN: { refused: servedOnBoth, today: inApril, wrong: { superior: '' } },
    NOT_SERVED_ON_ALL: { refused: servedOnOne, admitted: servedOnBoth, today: inApril },
    LETTER_NOT_SERVED: {
      refused: lettered,
      admitted: letterServed,
      today: inApril,
      wrong: { letter: 'letter-1' },
      right: { letter: 'letter-1' },
    },
    ALREADY_COPIED: {
      refused: [...servedOnBoth, ['2026-04-24', 'copyToSuperior']],
      admitted: servedOnBoth,
      today: inApril,
    },
  },
  transferClues: {
    CLUES_TO_SUPERVISORY_ORGAN: {
      refused: servedOnBoth,
      today: inApril,
      wrong: { kind: 'dutyCrime', receiver: 'appointingOrgan' },
      right: { kind: 'dutyCrime' },
    },
  },
};

/** What follows a decision: supervision, letters, publicity. */
export const afterExamples: readonly ExamplesOf[] = [supervision, letters, lessons, publicity];
