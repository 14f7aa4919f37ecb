import { checkedConditions, samplePayloads, sampleParties } from '../scenario/sample-payloads.js';
import type { Agent } from './party.js';
import { emptyRecord } from './reconsideration.record.js';
import {
  abandoned,
  accepted,
  declined,
  noticed,
  noticeServed,
  received,
  type ExamplesOf,
} from './requirement-examples.fixture.js';
import { calendarDate } from '../calendar/calendar-date.js';

const first = { refused: [], today: '2026-03-02' } as const;
const intake = { refused: [received], today: '2026-03-03' } as const;
const tooLate = { refused: [received], today: '2026-03-10', admittedToday: '2026-03-09' } as const;
const ordered = { refused: declined, today: '2026-03-06' } as const;
const simplified = { route: 'simplified', simplifiedGround: 'upTo3000Yuan' } as const;
const actKnown = (day: string) => ({
  challengedAct: { title: 'x', madeOn: day, knownOn: day, advised: true },
});
const underSpecialLaw = (terms: object) => ({
  challengedAct: {
    ...actKnown('2026-03-02').challengedAct,
    specialLaw: { name: '出境入境管理法', article: '第六十四条', ...terms },
  },
});
const agents = (count: number): Agent[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `代理人${String(index + 1)}`,
    kind: 'lawyer',
    mandate: 'general',
  }));
const withAgents = (count: number) => ({
  parties: sampleParties().map((party) => ({ ...party, agents: agents(count) })),
});
const withRepresentatives = (count: number) => ({
  parties: sampleParties({ applicant: 7 }).map((party, index) => ({
    ...party,
    representative: index < count,
  })),
});
const withService = (more: object) => ({
  parties: sampleParties().map((party) => ({ ...party, electronicService: true, ...more })),
});
const receivedAgain = (day: string) => ({
  seq: 1,
  replacement: {
    act: 'receiveApplication',
    occurredOn: day,
    payload: samplePayloads.receiveApplication({ ruleSet: 'R1', record: emptyRecord, on: calendarDate(day) }),
  },
});

/** Receipt, review of the application, correction, acceptance and refusal. */
export const intakeExamples: ExamplesOf = {
  receiveApplication: {
    PARTIES_INCOMPLETE: { ...first, wrong: { parties: sampleParties({ respondent: 0 }) } },
    PARTY_KEYS_REPEATED: { ...first, wrong: { parties: [...sampleParties(), ...sampleParties()] } },
    POSTMARK_MISSING: {
      ...first,
      wrong: { channel: 'post' },
      right: { channel: 'post', postmarkedOn: '2026-03-01' },
    },
    POSTMARK_AFTER_RECEIPT: {
      ...first,
      wrong: { postmarkedOn: '2026-03-03' },
      right: { postmarkedOn: '2026-03-02' },
    },
    ORAL_RECORD_MISSING: {
      ...first,
      wrong: { channel: 'oral', oralRecord: ' ' },
      right: { channel: 'oral', oralRecord: '笔录' },
    },
    ACT_KNOWN_AFTER_RECEIPT: { ...first, wrong: actKnown('2026-03-03'), right: actKnown('2026-03-02') },
    SPECIAL_LAW_SAYS_NOTHING: {
      ...first,
      wrong: underSpecialLaw({}),
      right: underSpecialLaw({ final: true }),
    },
    SPECIAL_APPLYING_NOT_LONGER: {
      ...first,
      wrong: underSpecialLaw({ applyWithin: { length: 15, unit: 'naturalDay' } }),
      right: underSpecialLaw({ applyWithin: { length: 3, unit: 'month' } }),
    },
    SPECIAL_REVIEW_NOT_SHORTER: {
      ...first,
      wrong: underSpecialLaw({ decideWithinDays: 60 }),
      right: underSpecialLaw({ decideWithinDays: 3 }),
    },
    LEGAL_UNIT_DATE_WRONG: {
      ...first,
      ruleSet: 'R0',
      wrong: { legalUnitReceivedOn: undefined },
      right: { legalUnitReceivedOn: '2026-03-03' },
    },
    REPRESENTATIVES_ONE_TO_FIVE: { ...first, wrong: withRepresentatives(6), right: withRepresentatives(5) },
    AGENTS_ONE_OR_TWO: { ...first, wrong: withAgents(3), right: withAgents(2) },
    AGENCY_DATE_WRONG: {
      ...first,
      wrong: { channel: 'viaAgency' },
      right: { channel: 'viaAgency', agencyReceivedOn: '2026-02-27' },
    },
    ELECTRONIC_ADDRESS_MISSING: {
      ...first,
      wrong: withService({}),
      right: withService({ electronicAddress: 'ning@example.cn' }),
    },
    REQUESTED_NORM_NOT_NAMED: {
      ...first,
      wrong: { normClause: '第九条' },
      right: { normRequest: '清镇市公共租赁住房管理办法', normClause: '第九条' },
    },
    SPLIT_NOT_CHOSEN: {
      ...first,
      wrong: { splitFrom: { caseNumber: '清府复〔2026〕1号', chosenInWriting: false } },
      right: { splitFrom: { caseNumber: '清府复〔2026〕1号', chosenInWriting: true } },
    },
  },
  assignOfficer: { OFFICER_NOT_IN_OFFICE: { ...intake, wrong: { officerId: 'x' } } },
  accept: {
    INTAKE_PERIOD_OVER: tooLate,
    CONDITIONS_NOT_ALL_MET: { ...intake, wrong: { conditions: checkedConditions(['inTime']) } },
    NO_SIMPLIFIED_PROCEDURE: { ...intake, ruleSet: 'R0', wrong: simplified },
    SIMPLIFIED_GROUND_MISSING: { ...intake, wrong: { route: 'simplified' }, right: simplified },
    AMOUNT_OVER_3000: {
      ...intake,
      wrong: { ...simplified, amount: 3001 },
      right: { ...simplified, amount: 3000 },
    },
  },
  declineToAccept: {
    INTAKE_PERIOD_OVER: tooLate,
    COMPETENT_BODY_MISSING: {
      ...intake,
      wrong: { failedCondition: 'ownJurisdiction' },
      right: { failedCondition: 'ownJurisdiction', competentBody: '贵阳市人民政府' },
    },
  },
  deemAcceptance: {
    INTAKE_PERIOD_NOT_OVER: { refused: [received], today: '2026-03-09', admittedToday: '2026-03-10' },
  },
  orderAcceptance: {
    NO_SIMPLIFIED_PROCEDURE: { ...ordered, ruleSet: 'R0', wrong: simplified },
    SIMPLIFIED_GROUND_MISSING: { ...ordered, wrong: { route: 'simplified' }, right: simplified },
    AMOUNT_OVER_3000: {
      ...ordered,
      wrong: { ...simplified, amount: 5000 },
      right: { ...simplified, amount: 2999 },
    },
  },
  issueCorrectionNotice: {
    INTAKE_PERIOD_OVER: tooLate,
    CORRECTION_ALREADY_REQUESTED: {
      refused: [...noticeServed, ['2026-03-10', 'submitCorrection']],
      admitted: [received],
      today: '2026-03-10',
      admittedToday: '2026-03-09',
    },
    CORRECTION_ITEMS_MISSING: { ...intake, wrong: { items: [' '] } },
    CORRECTION_PERIOD_MISSING: { ...intake, ruleSet: 'R0', wrong: { submitWithinDays: undefined } },
  },
  serveCorrectionNotice: {
    CORRECTION_NOTICE_ALREADY_SERVED: { refused: noticeServed, admitted: noticed, today: '2026-03-06' },
    NOT_A_PARTY: { refused: noticed, today: '2026-03-05', wrong: { to: 'respondent-1' } },
  },
  submitCorrection: {
    CORRECTION_LATE_WITHOUT_REASON: {
      refused: noticeServed,
      today: '2026-03-20',
      right: { postedOn: '2026-03-19' },
    },
    POSTMARK_NEEDED_TO_REOPEN: {
      refused: abandoned,
      today: '2026-03-20',
      right: { postedOn: '2026-03-19' },
    },
    POSTMARK_AFTER_RECEIPT: {
      refused: noticeServed,
      today: '2026-03-10',
      wrong: { postedOn: '2026-03-11' },
      right: { postedOn: '2026-03-10' },
    },
  },
  extendCorrection: {
    CORRECTION_PERIOD_OVER: { refused: noticeServed, today: '2026-03-20', admittedToday: '2026-03-19' },
  },
  deemAbandoned: {
    NO_CORRECTION_PERIOD: { refused: noticed, admitted: noticeServed, today: '2026-03-20' },
    CORRECTION_PERIOD_NOT_OVER: { refused: noticeServed, today: '2026-03-19', admittedToday: '2026-03-20' },
    ABANDONMENT_NOT_CONFIRMED: {
      refused: noticeServed,
      today: '2026-03-20',
      wrong: { nothingPosted: false },
    },
  },
  serveDecline: {
    DECLINE_ALREADY_SERVED: {
      refused: [...declined, ['2026-03-05', 'serveDecline']],
      admitted: declined,
      today: '2026-03-06',
    },
    NOT_A_PARTY: { refused: declined, today: '2026-03-06', wrong: { to: 'respondent-1' } },
  },
  correctRecord: {
    RECEIPT_IN_ANOTHER_EDITION: {
      refused: accepted,
      today: '2026-03-06',
      wrong: receivedAgain('2023-12-29'),
      right: receivedAgain('2026-03-03'),
    },
  },
};
