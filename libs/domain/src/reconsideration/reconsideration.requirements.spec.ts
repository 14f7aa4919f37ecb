import { calendarDate } from '../calendar/calendar-date.js';
import type { RuleSet } from '../law/rule-set.js';
import { CasePlay } from '../scenario/case-play.js';
import { checkedConditions, sampleParties } from '../scenario/sample-payloads.js';
import type { RefusalCode } from '../wording/refusal-texts.js';
import type { ReconsiderationAct } from './reconsideration.acts.js';
import { reconsideration, reconsiderationActs } from './reconsideration.procedure.js';

type Payload = Readonly<Record<string, unknown>>;
type Done = readonly [day: string, act: ReconsiderationAct, payload?: Payload];
interface Example {
  readonly ruleSet?: RuleSet;
  /** What has happened where the act is refused, and where it is not; the same where only the payload differs. */
  readonly refused: readonly Done[];
  readonly admitted?: readonly Done[];
  readonly today: string;
  readonly admittedToday?: string;
  readonly act: ReconsiderationAct;
  readonly wrong?: Payload;
  readonly right?: Payload;
}

const received: Done = ['2026-03-02', 'receiveApplication'];
const noticed: Done[] = [received, ['2026-03-04', 'issueCorrectionNotice']];
const noticeServed: Done[] = [...noticed, ['2026-03-05', 'serveCorrectionNotice']];
const abandoned: Done[] = [...noticeServed, ['2026-03-20', 'deemAbandoned']];
const declined: Done[] = [received, ['2026-03-04', 'declineToAccept']];
const accepted: Done[] = [received, ['2026-03-05', 'accept']];
const sent: Done[] = [...accepted, ['2026-03-06', 'sendCopy']];
const served: Done[] = [...sent, ['2026-03-09', 'serveCopy']];
const answered: Done[] = [...served, ['2026-03-20', 'receiveAnswer']];
const heard: Done[] = [...answered, ['2026-03-25', 'hearOpinions']];
const decided: Done[] = [...heard, ['2026-04-15', 'proposeDecision'], ['2026-04-20', 'decide']];
const onOne: Done[] = [...decided, ['2026-04-22', 'serveDecision', { to: 'applicant-1' }]];
const onBoth: Done[] = [...onOne, ['2026-04-22', 'serveDecision', { to: 'respondent-1' }]];
const before: Payload = {
  challengedAct: { title: 'x', madeOn: '2026-02-01', knownOn: '2026-02-02', advised: true },
};
const after: Payload = {
  challengedAct: { title: 'x', madeOn: '2026-03-05', knownOn: '2026-03-06', advised: true },
};

const first = { refused: [], today: '2026-03-02', act: 'receiveApplication' } as const;
const review = { refused: heard, today: '2026-03-26', act: 'proposeDecision' } as const;

const examples: Partial<Record<RefusalCode, Example>> = {
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
  ACT_KNOWN_AFTER_RECEIPT: { ...first, wrong: after, right: before },
  LEGAL_UNIT_DATE_WRONG: {
    ...first,
    ruleSet: 'R0',
    wrong: { legalUnitReceivedOn: undefined },
    right: { legalUnitReceivedOn: '2026-03-03' },
  },
  OFFICER_NOT_IN_OFFICE: {
    refused: [received],
    today: '2026-03-03',
    act: 'assignOfficer',
    wrong: { officerId: 'x' },
  },
  INTAKE_PERIOD_OVER: {
    refused: [received],
    today: '2026-03-10',
    admittedToday: '2026-03-09',
    act: 'accept',
  },
  INTAKE_PERIOD_NOT_OVER: {
    refused: [received],
    today: '2026-03-09',
    admitted: [],
    act: 'deemAcceptance',
  },
  CONDITIONS_NOT_ALL_MET: {
    refused: [received],
    today: '2026-03-03',
    act: 'accept',
    wrong: { conditions: checkedConditions(['inTime']) },
  },
  SIMPLIFIED_GROUND_MISSING: {
    refused: [received],
    today: '2026-03-03',
    act: 'accept',
    wrong: { route: 'simplified' },
    right: { route: 'simplified', simplifiedGround: 'upTo3000Yuan' },
  },
  NO_SIMPLIFIED_PROCEDURE: {
    ruleSet: 'R0',
    refused: [received],
    today: '2026-03-03',
    act: 'accept',
    wrong: { route: 'simplified', simplifiedGround: 'upTo3000Yuan' },
  },
  COMPETENT_BODY_MISSING: {
    refused: [received],
    today: '2026-03-03',
    act: 'declineToAccept',
    wrong: { failedCondition: 'ownJurisdiction' },
    right: { failedCondition: 'ownJurisdiction', competentBody: '贵阳市人民政府' },
  },
  CORRECTION_ALREADY_REQUESTED: {
    refused: [...noticeServed, ['2026-03-10', 'submitCorrection']],
    admitted: [received],
    today: '2026-03-10',
    admittedToday: '2026-03-09',
    act: 'issueCorrectionNotice',
  },
  CORRECTION_ITEMS_MISSING: {
    refused: [received],
    today: '2026-03-03',
    act: 'issueCorrectionNotice',
    wrong: { items: [' '] },
  },
  CORRECTION_PERIOD_MISSING: {
    ruleSet: 'R0',
    refused: [received],
    today: '2026-03-03',
    act: 'issueCorrectionNotice',
    wrong: { submitWithinDays: undefined },
  },
  CORRECTION_NOTICE_ALREADY_SERVED: {
    refused: noticeServed,
    admitted: noticed,
    today: '2026-03-06',
    act: 'serveCorrectionNotice',
  },
  CORRECTION_LATE_WITHOUT_REASON: {
    refused: noticeServed,
    today: '2026-03-20',
    act: 'submitCorrection',
    right: { postedOn: '2026-03-19' },
  },
  POSTMARK_NEEDED_TO_REOPEN: {
    refused: abandoned,
    today: '2026-03-20',
    act: 'submitCorrection',
    right: { postedOn: '2026-03-19' },
  },
  NO_CORRECTION_PERIOD: {
    refused: noticed,
    admitted: noticeServed,
    today: '2026-03-20',
    act: 'deemAbandoned',
  },
  CORRECTION_PERIOD_NOT_OVER: {
    refused: noticeServed,
    today: '2026-03-19',
    admittedToday: '2026-03-20',
    act: 'deemAbandoned',
  },
  ABANDONMENT_NOT_CONFIRMED: {
    refused: noticeServed,
    today: '2026-03-20',
    act: 'deemAbandoned',
    wrong: { nothingPosted: false },
  },
  DECLINE_ALREADY_SERVED: {
    refused: [...declined, ['2026-03-05', 'serveDecline']],
    admitted: declined,
    today: '2026-03-06',
    act: 'serveDecline',
  },
  NOT_A_PARTY: { refused: accepted, today: '2026-03-06', act: 'sendCopy', wrong: { to: 'applicant-1' } },
  COPY_ALREADY_SENT: { refused: sent, admitted: accepted, today: '2026-03-09', act: 'sendCopy' },
  COPY_NOT_SENT: { refused: accepted, admitted: sent, today: '2026-03-06', act: 'serveCopy' },
  COPY_ALREADY_SERVED: { refused: served, admitted: sent, today: '2026-03-10', act: 'serveCopy' },
  NOT_A_RESPONDENT: {
    refused: served,
    today: '2026-03-10',
    act: 'receiveAnswer',
    wrong: { from: 'applicant-1' },
  },
  ANSWER_ALREADY_RECEIVED: { refused: answered, admitted: served, today: '2026-03-20', act: 'receiveAnswer' },
  REPLY_PERIOD_NOT_OVER: {
    refused: served,
    today: '2026-03-23',
    admittedToday: '2026-03-24',
    act: 'recordNoAnswer',
  },
  NO_ANSWER_ALREADY_RECORDED: {
    refused: [...served, ['2026-03-24', 'recordNoAnswer']],
    admitted: served,
    today: '2026-03-25',
    act: 'recordNoAnswer',
  },
  ANSWERS_OUTSTANDING: {
    refused: served,
    today: '2026-03-23',
    admittedToday: '2026-03-24',
    act: 'enterReview',
  },
  REASON_FOR_PAPER_MISSING: {
    refused: sent,
    today: '2026-03-10',
    act: 'hearOpinions',
    wrong: { method: 'written' },
    right: { method: 'written', reasonForPaper: '申请人要求' },
  },
  OPINIONS_NOT_HEARD: { ...review, refused: answered, admitted: heard },
  MEDIATION_NOT_CONSIDERED: { ...review, refused: answered, right: { note: '当事人均不同意调解' } },
  OUTCOME_NOT_IN_THIS_EDITION: {
    ...review,
    wrong: { outcome: 'REJECT_R0' },
    right: { outcome: 'CONFIRM_VOID' },
  },
  PERFORMANCE_PERIOD_WITHOUT_DUTY: {
    ...review,
    wrong: { performWithin: { length: 60, unit: 'naturalDay' } },
    right: { outcome: 'REVOKE', performWithin: { length: 60, unit: 'naturalDay' } },
  },
  PERFORMANCE_PERIOD_MISSING: {
    ...review,
    wrong: { outcome: 'ORDER_PERFORM' },
    right: { outcome: 'ORDER_PERFORM', performWithin: { length: 60, unit: 'naturalDay' } },
  },
  OUTCOME_OF_ANOTHER_ACT: {
    refused: [...heard, ['2026-04-15', 'proposeDecision']],
    today: '2026-04-15',
    act: 'decide',
    wrong: { outcome: 'REJECT_APPLICATION' },
  },
  DECISION_ALREADY_SERVED: {
    refused: onOne,
    today: '2026-04-23',
    act: 'serveDecision',
    wrong: { to: 'applicant-1' },
    right: { to: 'respondent-1' },
  },
  NOT_SERVED_ON_ALL: { refused: onOne, admitted: onBoth, today: '2026-04-22', act: 'takeEffect' },
  NOTHING_TO_PERFORM: { refused: onBoth, admitted: [], today: '2026-04-22', act: 'superviseDecision' },
  STILL_TO_BE_SERVED_OR_PERFORMED: {
    refused: declined,
    admitted: [...declined, ['2026-03-05', 'serveDecline']],
    today: '2026-03-06',
    act: 'close',
  },
};

/** Shown to hold by what the law then does by itself; asked again there, the state has moved on. */
const shownBySweep: readonly string[] = ['INTAKE_PERIOD_NOT_OVER', 'NOTHING_TO_PERFORM'];

function codesAt(
  history: readonly Done[],
  day: string,
  { ruleSet = 'R1', act }: Example,
  payload: Payload = {},
): RefusalCode[] {
  const play = new CasePlay({ ruleSet, today: calendarDate('2026-03-02') });
  for (const [on, done, said] of history) {
    play.passTo(calendarDate(on));
    const refused = play.perform({ act: done, ...(said ? { payload: said } : {}) });
    if (refused.length > 0)
      throw new Error(`${done} was refused: ${refused.map(({ code }) => code).join(', ')}`);
  }
  play.passTo(calendarDate(day));
  return play.refusals({ act, payload }).map(({ code }) => code);
}

const required = reconsiderationActs.flatMap((act) =>
  (reconsideration.acts[act].requires ?? []).map(({ code }): RefusalCode => code),
);

it('every requirement of the table has an example here', () =>
  expect(new Set(Object.keys(examples))).toEqual(new Set(required)));

describe('a requirement', () => {
  it.each(Object.entries(examples))(
    '%s stops the act where it fails, and does not where it holds',
    (code, example) => {
      const { refused, today, wrong, right } = example;
      expect(codesAt(refused, today, example, wrong)).toContain(code);
      if (shownBySweep.includes(code)) return;
      const { admitted = refused, admittedToday = today } = example;
      expect(codesAt(admitted, admittedToday, example, right)).not.toContain(code);
    },
  );

  it('of an act by law holds once the law performs it', () => {
    const play = new CasePlay({ ruleSet: 'R1', today: calendarDate('2026-03-02') });
    play.perform({ act: 'receiveApplication' });
    play.passTo(calendarDate('2026-03-10'));
    expect(play.state.journal.map(({ act }) => act)).toEqual(['receiveApplication', 'deemAcceptance']);
  });
});
