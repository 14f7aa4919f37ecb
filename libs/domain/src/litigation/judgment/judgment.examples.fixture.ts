import {
  answered,
  due,
  heard,
  judgedFirst,
  servedOnAll,
  type Done,
  type ExamplesOf,
} from '../litigation.examples.fixture.js';

const today = '2026-04-15';
const appealed: readonly Done[] = [['2026-03-02', 'receiveAppealCopy']];
const choosing: readonly Done[] = [...judgedFirst, ['2026-04-14', 'proposeAppealChoice']];
const appealing: readonly Done[] = [
  ...judgedFirst,
  ['2026-04-14', 'proposeAppealChoice', { appeal: true }],
  ['2026-04-14', 'decideAppeal', { appeal: true }],
];
const ours = { party: 'defendant-1' };

/** Guards of judgment, appeal and effect, both ways. */
export const judgmentExamples: ExamplesOf = {
  receiveJudgment: {
    NOT_OF_THIS_INSTANCE: {
      refused: [...appealed, ['2026-03-03', 'receiveHearingNotice', { hearingOn: '2026-03-04' }]],
      admitted: heard,
      today,
    },
    COURT_SERVICE_NOT_PROVED: { refused: heard, today, wrong: { proof: '' } },
    DEFAULT_WITHOUT_SUMMONS: {
      refused: answered,
      admitted: heard,
      today,
      wrong: { byDefault: true },
      right: { byDefault: true },
    },
    NOTHING_TO_PERFORM: { refused: heard, today, wrong: { performWithinDays: 30 } },
  },
  receiveRuling: {
    NOT_OF_THIS_INSTANCE: {
      refused: [...appealed, ['2026-03-03', 'receiveHearingNotice', { hearingOn: '2026-03-04' }]],
      admitted: heard,
      today,
    },
    COURT_SERVICE_NOT_PROVED: { refused: heard, today, wrong: { proof: '' } },
  },
  receiveMediationDocument: { COURT_SERVICE_NOT_PROVED: { refused: heard, today, wrong: { proof: '' } } },
  recordJudgmentService: {
    NOT_ANOTHER_PARTY: { refused: judgedFirst, today, wrong: ours },
    JUDGMENT_SERVICE_RECORDED: { refused: servedOnAll, admitted: judgedFirst, today },
  },
  proposeAppealChoice: {
    APPEAL_WINDOW_CLOSED: { refused: judgedFirst, today: '2026-04-29', admittedToday: '2026-04-28' },
    APPEAL_REASONS_MISSING: { refused: judgedFirst, today, wrong: { reasons: '' } },
  },
  decideAppeal: {
    APPEAL_WINDOW_CLOSED: { refused: choosing, today: '2026-04-29', admittedToday: '2026-04-28' },
    APPEAL_REASONS_MISSING: { refused: choosing, today, wrong: { reasons: '' }, right: {} },
  },
  recordAppeal: {
    NOT_A_PARTY: { refused: judgedFirst, today, wrong: { party: 'stranger' } },
    APPEAL_NOT_DECIDED: { refused: judgedFirst, admitted: appealing, today, wrong: ours, right: ours },
    APPEAL_WINDOW_CLOSED: {
      refused: appealing,
      today: '2026-04-29',
      wrong: { ...ours, filedOn: '2026-04-29' },
      right: { ...ours, filedOn: '2026-04-28' },
    },
    NO_APPEAL_AGAINST_IT: {
      refused: [...heard, ['2026-04-13', 'receiveMediationDocument']],
      admitted: servedOnAll,
      today,
    },
  },
  recordRetrial: { NOT_A_PARTY: { refused: due, today: '2026-05-06', wrong: { party: 'stranger' } } },
};
