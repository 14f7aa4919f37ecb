import { answered, hearingSet, heard, summoned, type ExamplesOf } from '../litigation.examples.fixture.js';

const today = '2026-03-23';
const absent = { appearance: 'absent', reason: '参加防汛调度', proof: '会议通知', staff: '法规科科长' };

/** Guards of hearings and of what happens before them, both ways. */
export const trialExamples: ExamplesOf = {
  holdPreTrial: {
    NOT_TO_BE_MEDIATED: {
      refused: answered,
      today,
      wrong: { step: 'courtMediation' },
      right: { step: 'courtMediation', mediable: 'compensation' },
    },
  },
  changeAct: { COURT_NOT_TOLD: { refused: answered, today, wrong: { toldCourt: false } } },
  receiveHearingNotice: {
    HEARING_DAY_PAST: { refused: answered, today, wrong: { hearingOn: '2026-03-20' } },
    HEARING_HELD_BEFORE: { refused: heard, today: '2026-04-01', wrong: { hearing: 'hearing-1' } },
  },
  proposeHeadAppearance: { HEARING_NOT_KNOWN: { refused: hearingSet, today, wrong: { hearing: 'other' } } },
  submitAppearance: {
    HEARING_NOT_KNOWN: { refused: hearingSet, today, wrong: { hearing: 'other' } },
    AGENCY_SEAL_MISSING: { refused: hearingSet, today, wrong: { sealed: false } },
    ABSENCE_REASON_MISSING: {
      refused: hearingSet,
      today,
      wrong: { ...absent, proof: ' ' },
      right: absent,
    },
    STAFF_MUST_ATTEND: { refused: hearingSet, today, wrong: { ...absent, staff: '' }, right: absent },
  },
  holdTrial: {
    HEARING_NOT_KNOWN: { refused: hearingSet, today: '2026-03-31', admittedToday: '2026-03-30' },
    HEAD_NOT_NAMED: { refused: hearingSet, today: '2026-03-30', wrong: { headName: '' } },
    HEAD_POST_MISSING: { refused: hearingSet, today: '2026-03-30', wrong: { headPost: undefined } },
    HEAD_OF_NO_DEFENDANT: { refused: hearingSet, today: '2026-03-30', wrong: { headOf: 'qz-market' } },
  },
  excludeCourtTime: {
    COURT_TIME_WRONG: { refused: answered, today, wrong: { from: '2026-03-20', to: '2026-03-20' } },
  },
  extendTrial: {
    EXTENSION_WITHOUT_DAYS: { refused: answered, today, wrong: { days: 0 }, right: { months: 3, days: 0 } },
  },
  convertCourtProcedure: {
    SAME_COURT_PROCEDURE: { refused: summoned, today, wrong: { to: 'ordinary' } },
    SMALL_CLAIMS_ARE_CIVIL: { refused: summoned, today, wrong: { to: 'small' } },
  },
};
