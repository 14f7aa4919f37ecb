import { always, article, articles } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import { conflicted } from '../conflicts.js';
import { gatePassed } from '../mediation/mediation-gate.js';
import type { Booking, Person } from '../people-of-office.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { mandatoryHearingGrounds, type HearingActs, type HearingTime, type Panel } from './hearing.acts.js';
import { latestNoticeDay } from './hearing-notice-day.js';

type OnFacts = FactRequirement<Facts>;
type OnPayload<Said> = PayloadRequirement<Facts, Said>;
type Notice = HearingActs['noticeHearing'];

export const hearing = articles(article('REG_2007', '33'), article('ARL', '50'));
export const noticing = articles(article('REG_2007', '33'), article('ARL', '51(1)'));
const panelArticle = articles(article('REG_2007', '33'), article('ARL', '50(3)'));
const rooms = always(article('RULES', '听证安排'));

export const noHearingPending: OnFacts = {
  on: 'facts',
  code: 'HEARING_ALREADY_NOTICED',
  article: hearing,
  holds: ({ record }) => record.hearing === null,
};

export const hearingNoticed: OnFacts = {
  on: 'facts',
  code: 'HEARING_NOT_NOTICED',
  article: hearing,
  holds: ({ record }) => record.hearing !== null,
};

/** Hearings belong to the ordinary procedure (行政复议法 50); a simplified case is converted first. */
export const ordinaryProcedure: OnFacts = {
  on: 'facts',
  code: 'HEARING_IN_SIMPLIFIED',
  article: hearing,
  holds: ({ record }) => record.route !== 'simplified',
};

/** Before 2024 no case had to be heard; it could be. */
export const groundOfEdition: OnPayload<Notice> = {
  on: 'payload',
  at: 'ground',
  code: 'HEARING_GROUND_NOT_IN_EDITION',
  article: hearing,
  holds: ({ ground }, { ruleSet }) =>
    ruleSet !== 'R0' || !(mandatoryHearingGrounds as readonly string[]).includes(ground),
};

const hour = /^([01]\d|2[0-3]):[0-5]\d$/;

export const timeInOrder: OnPayload<HearingTime> = {
  on: 'payload',
  at: 'startsAt',
  code: 'HEARING_TIME_WRONG',
  article: rooms,
  holds: ({ startsAt, endsAt }) => hour.test(startsAt) && hour.test(endsAt) && startsAt < endsAt,
};

/** Five clear working days must be left for the notice to reach the parties (行政复议法 51(1), J-7). */
export const noticeInTime: OnPayload<HearingTime> = {
  on: 'payload',
  at: 'hearingOn',
  code: 'HEARING_NOTICE_TOO_LATE',
  article: noticing,
  params: (_, { hearingOn }) => ({ latest: latestNoticeDay(hearingOn) }),
  holds: ({ hearingOn }, { ruleSet, occurredOn }) =>
    ruleSet === 'R0' ? hearingOn > occurredOn : occurredOn <= latestNoticeDay(hearingOn),
};

const panelIds = ({ presider, members, recorder }: Notice): string[] => [presider, ...members, recorder];

/** One presider, two members or more, one recorder; nobody in two places (行政复议法 50(3)). */
export const panelComplete: OnPayload<Notice> = {
  on: 'payload',
  at: 'members',
  code: 'PANEL_INCOMPLETE',
  article: panelArticle,
  holds: (said, { ruleSet }) => {
    const ids = panelIds(said);
    return new Set(ids).size === ids.length && (ruleSet === 'R0' || said.members.length >= 2);
  },
};

export const panelOfOffice: OnPayload<Notice> = {
  on: 'payload',
  at: 'members',
  code: 'PANELIST_NOT_OF_OFFICE',
  article: panelArticle,
  holds: (said, { organ }) => panelIds(said).every((id) => organ.officeStaff.some((one) => one.id === id)),
};

const people = (said: Notice, { organ }: Facts): Person[] =>
  organ.officeStaff.filter(({ id }) => panelIds(said).includes(id));

export const panelUnbiased: OnPayload<Notice> = {
  on: 'payload',
  at: 'members',
  code: 'PANELIST_CONFLICTED',
  article: panelArticle,
  params: (facts, said) => ({
    names: people(said, facts)
      .filter((one) => conflicted(facts.record, one))
      .map(({ name }) => name)
      .join('、'),
  }),
  holds: (said, facts) => !people(said, facts).some((one) => conflicted(facts.record, one)),
};

const sameHours = (time: HearingTime, booking: Booking): boolean =>
  time.hearingOn === booking.day && time.startsAt < booking.endsAt && booking.startsAt < time.endsAt;

/** Cases of a series may be heard together: the same hours, room and presider, said so on both sides. */
const together = (time: HearingTime, joint: boolean, presider: string, booking: Booking): boolean =>
  joint &&
  booking.joint &&
  booking.startsAt === time.startsAt &&
  booking.room === time.room &&
  booking.people[0] === presider;

interface Planned {
  readonly time: HearingTime;
  readonly joint: boolean;
  readonly ids: readonly string[];
}

const inTheWay = ({ time, joint, ids }: Planned, { organ }: Facts): readonly Booking[] =>
  organ.bookings.filter(
    (booking) => sameHours(time, booking) && !together(time, joint, ids[0] ?? '', booking),
  );
const roomTaken = (planned: Planned, facts: Facts): Booking | undefined =>
  inTheWay(planned, facts).find(({ room }) => room === planned.time.room);
const personTaken = (planned: Planned, facts: Facts): Booking | undefined =>
  inTheWay(planned, facts).find((booking) => booking.people.some((id) => planned.ids.includes(id)));

const described = (booking: Booking | undefined): Readonly<Record<string, string>> => ({
  caseNumber: booking?.caseNumber ?? '',
  startsAt: booking?.startsAt ?? '',
  endsAt: booking?.endsAt ?? '',
});

const planOf = <Said extends HearingTime>(planned: (said: Said, facts: Facts) => Planned) => ({
  roomFree: {
    on: 'payload',
    at: 'room',
    code: 'ROOM_TAKEN',
    article: rooms,
    params: (facts, said) => described(roomTaken(planned(said, facts), facts)),
    holds: (said, facts) => roomTaken(planned(said, facts), facts) === undefined,
  } satisfies OnPayload<Said>,
  peopleFree: {
    on: 'payload',
    at: 'startsAt',
    code: 'PANELIST_TAKEN',
    article: rooms,
    params: (facts, said) => described(personTaken(planned(said, facts), facts)),
    holds: (said, facts) => personTaken(planned(said, facts), facts) === undefined,
  } satisfies OnPayload<Said>,
});

export const idsOf = ({ presider, members, recorder }: Panel): string[] =>
  [presider, ...members, recorder].map(({ id }) => id);

export const forNotice = planOf<Notice>((said) => ({
  time: said,
  joint: said.joint === true,
  ids: panelIds(said),
}));
export const forPostponement = planOf<HearingActs['postponeHearing']>((said, { record }) => ({
  time: said,
  joint: record.hearing?.joint === true,
  ids: record.hearing ? idsOf(record.hearing.panel) : [],
}));

/** The bureau's rule: mediation is considered before a hearing is noticed. */
export const mediationFirst: OnPayload<Notice> = {
  on: 'payload',
  at: 'noMediationReason',
  code: 'MEDIATION_NOT_CONSIDERED',
  article: always(article('RULES', '调解先行')),
  holds: ({ noMediationReason }, facts) => gatePassed(facts, noMediationReason),
};
