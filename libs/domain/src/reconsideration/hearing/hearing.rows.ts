import type { Person } from '../people-of-office.js';
import { reasonOwed } from '../mediation/mediation-gate.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partiesInCase } from '../reconsideration.record.js';
import type { Rows } from '../reconsideration.rows.js';
import type { HearingActs, Panel } from './hearing.acts.js';
import * as held from './holding.requirements.js';
import { byPublicNotice } from '../service/public-notice.js';
import { servedLawfully } from '../service/service.requirements.js';
import * as need from './hearing.requirements.js';

const handlers = ['caseOfficer', 'officeHead'] as const;
const review = { phase: { from: ['AWAITING_REPLY', 'UNDER_REVIEW'] } } as const;
/** Receipts may come in, and a hearing falls away, while the case is suspended. */
const anyClock = { ...review, clock: { from: ['running', 'suspended'] } } as const;
const hearingKey = () => 'hearing';

const personOf = ({ organ }: Facts, id: string): Person =>
  organ.officeStaff.find((one) => one.id === id) ?? { id, name: id, employer: null };

const panelOf = (said: HearingActs['noticeHearing'], facts: Facts): Panel => ({
  presider: personOf(facts, said.presider),
  members: said.members.map((id) => personOf(facts, id)),
  recorder: personOf(facts, said.recorder),
});
const recipientsOf = ({ record }: Facts): string[] => partiesInCase(record).map(({ key }) => key);

const noticed = ({ record }: Facts) => {
  const { hearing } = record;
  if (hearing === null) throw new Error('no hearing is noticed');
  return hearing;
};
const formerly = (facts: Facts) => {
  const { hearingOn, startsAt, endsAt, room } = noticed(facts);
  return { hearingOn, startsAt, endsAt, room };
};

/** Chapter of the hearing (行政复议法 50, 51; 条例2007 33). Rows in the order of the hearing. */
export const hearingRows: Pick<Rows, keyof HearingActs> = {
  noticeHearing: {
    article: need.hearing,
    by: handlers,
    moves: review,
    requires: [
      need.noHearingPending,
      need.ordinaryProcedure,
      need.groundOfEdition,
      need.timeInOrder,
      need.noticeInTime,
      need.panelComplete,
      need.panelOfOffice,
      need.panelUnbiased,
      need.forNotice.roomFree,
      need.forNotice.peopleFree,
      need.mediationFirst,
    ],
    records: 'HearingNoticed',
    adds: (said, facts) => ({
      panel: panelOf(said, facts),
      recipients: recipientsOf(facts),
      mediationReasonOwed: reasonOwed(facts, said.noMediationReason),
    }),
    key: hearingKey,
    issues: 'hearingNotice',
  },
  serveHearingNotice: {
    article: need.noticing,
    by: ['registrar', ...handlers],
    moves: anyClock,
    requires: [
      need.hearingNoticed,
      held.toRecipient,
      held.notServedYet,
      held.servedInTime,
      ...servedLawfully,
    ],
    automatic: byPublicNotice('serveHearingNotice'),
    records: 'HearingNoticeServed',
    key: ({ to }) => `hearing notice to ${to}`,
  },
  postponeHearing: {
    article: need.noticing,
    by: handlers,
    moves: anyClock,
    requires: [
      need.hearingNoticed,
      need.timeInOrder,
      need.noticeInTime,
      need.forPostponement.roomFree,
      need.forPostponement.peopleFree,
    ],
    records: 'HearingPostponed',
    adds: (_, facts) => ({
      panel: noticed(facts).panel,
      recipients: recipientsOf(facts),
      formerly: formerly(facts),
    }),
    key: hearingKey,
    issues: 'hearingChangeNotice',
  },
  cancelHearing: {
    article: need.hearing,
    by: handlers,
    moves: anyClock,
    requires: [need.hearingNoticed],
    records: 'HearingCancelled',
    adds: (_, facts) => ({ formerly: formerly(facts) }),
    key: hearingKey,
    issues: 'hearingCancellation',
  },
  holdHearing: {
    article: need.hearing,
    by: handlers,
    moves: review,
    requires: [
      need.hearingNoticed,
      held.hearingDayCame,
      held.everybodyTold,
      held.onTheDay,
      held.attendanceComplete,
      held.headAccountedFor,
      held.nobodyExcused,
      held.stagesRecorded,
      held.recordSigned,
    ],
    records: 'HearingHeld',
    adds: (_, facts) => ({
      held: { ...formerly(facts), panel: noticed(facts).panel, matters: noticed(facts).matters },
    }),
    key: hearingKey,
    issues: 'hearingRecord',
  },
};
