import { always, article, articles } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partiesInCase, partyOf } from '../reconsideration.record.js';
import type { Service } from '../terms.js';
import type { HearingActs, HearingStage } from './hearing.acts.js';
import { latestNoticeDay } from './hearing-notice-day.js';
import { hearing, noticing } from './hearing.requirements.js';

type OnFacts = FactRequirement<Facts>;
type OnPayload<Said> = PayloadRequirement<Facts, Said>;
type Held = HearingActs['holdHearing'];

const recordArticle = articles(article('REG_2007', '33'), article('ARL', '50(3)'));

export const toRecipient: OnPayload<Service> = {
  on: 'payload',
  at: 'to',
  code: 'NOT_A_PARTY',
  article: noticing,
  holds: ({ to }, { record }) => record.hearing?.recipients.includes(to) !== false,
};

export const notServedYet: OnPayload<Service> = {
  on: 'payload',
  at: 'to',
  code: 'NOTICE_ALREADY_SERVED',
  article: noticing,
  holds: ({ to }, { record }) => record.hearing?.served[to] === undefined,
};

export const servedInTime: OnPayload<Service> = {
  on: 'payload',
  at: 'to',
  code: 'HEARING_SERVICE_TOO_LATE',
  article: noticing,
  params: ({ record }) => ({ latest: record.hearing ? latestNoticeDay(record.hearing.hearingOn) : '' }),
  holds: (_, { ruleSet, record: { hearing: noticed }, occurredOn }) =>
    ruleSet === 'R0' || noticed === null || occurredOn <= latestNoticeDay(noticed.hearingOn),
};

export const hearingDayCame: OnFacts = {
  on: 'facts',
  code: 'HEARING_DAY_NOT_COME',
  article: hearing,
  params: ({ record }) => ({ day: record.hearing?.hearingOn ?? '' }),
  holds: ({ record, today }) => record.hearing === null || today >= record.hearing.hearingOn,
};

/** What was noticed for one day is held on that day; another day needs a postponement. */
export const onTheDay: OnPayload<Held> = {
  on: 'payload',
  code: 'HEARING_ON_ANOTHER_DAY',
  article: noticing,
  params: ({ record }) => ({ day: record.hearing?.hearingOn ?? '' }),
  holds: (_, { record, occurredOn }) => record.hearing === null || occurredOn === record.hearing.hearingOn,
};

const untold = ({ record }: Facts): string[] =>
  (record.hearing?.recipients ?? []).filter((key) => record.hearing?.served[key] === undefined);

export const everybodyTold: OnFacts = {
  on: 'facts',
  code: 'HEARING_NOTICE_NOT_SERVED',
  article: noticing,
  params: (facts) => ({
    missing: untold(facts)
      .map((key) => partyOf(facts.record, key)?.name ?? key)
      .join('、'),
  }),
  holds: (facts) => untold(facts).length === 0,
};

export const attendanceComplete: OnPayload<Held> = {
  on: 'payload',
  at: 'attendance',
  code: 'ATTENDANCE_INCOMPLETE',
  article: recordArticle,
  holds: ({ attendance }, { record }) => {
    const named = attendance.map(({ party }) => party);
    return (
      new Set(named).size === named.length &&
      named.every((key) => partyOf(record, key) !== undefined) &&
      partiesInCase(record).every(({ key }) => named.includes(key))
    );
  },
};

/** The respondent's head takes part, or says why not and sends staff (行政复议法 51(3)). */
export const headAccountedFor: OnPayload<Held> = {
  on: 'payload',
  at: 'attendance',
  code: 'HEAD_ABSENCE_UNEXPLAINED',
  article: always(article('ARL', '51(3)')),
  holds: ({ attendance }, { record, ruleSet }) =>
    ruleSet === 'R0' ||
    attendance
      .filter(({ party }) => partyOf(record, party)?.role === 'respondent')
      .every(({ headAttended, reason }) => headAttended === true || Boolean(reason?.trim())),
};

const absent = ({ attendance }: Held, { record }: Facts) =>
  attendance.filter(({ party, attended }) => !attended && partyOf(record, party)?.role === 'applicant');

/** Only an absence without a good reason waives the hearing; with one it is postponed (行政复议法 51(2)). */
export const nobodyExcused: OnPayload<Held> = {
  on: 'payload',
  at: 'attendance',
  code: 'APPLICANT_EXCUSED',
  article: articles(article('REG_2007', '33'), article('ARL', '51(2)')),
  holds: (said, facts) => absent(said, facts).every(({ excused }) => excused !== true),
};

const heardStages: readonly HearingStage[] = ['applicantStatement', 'respondentAnswer', 'evidence'];

/** The record follows the hearing: statement, answer, evidence; nothing of it where every applicant stayed away. */
export const stagesRecorded: OnPayload<Held> = {
  on: 'payload',
  at: 'stages',
  code: 'HEARING_STAGES_MISSING',
  article: recordArticle,
  holds: (said, facts) => {
    const recorded = said.stages.filter(({ content }) => content.trim() !== '').map(({ stage }) => stage);
    const waived = absent(said, facts).length === partiesInCase(facts.record, 'applicant').length;
    return waived ? recorded.length > 0 : heardStages.every((stage) => recorded.includes(stage));
  },
};

export const recordSigned: OnPayload<Held> = {
  on: 'payload',
  at: 'unsignedReason',
  code: 'HEARING_RECORD_NOT_SIGNED',
  article: recordArticle,
  holds: ({ signed, unsignedReason }) => signed || Boolean(unsignedReason?.trim()),
};
