import { sampleStaff } from '../../scenario/sample-office.js';
import {
  acceptedSimplified,
  answered,
  heard,
  type Done,
  type ExamplesOf,
} from '../requirement-examples.fixture.js';

const today = '2026-03-26';
const refusedMediation: readonly Done[] = heard;
export const noticed: readonly Done[] = [
  ...refusedMediation,
  [today, 'noticeHearing', { hearingOn: '2026-04-16' }],
];
export const told: readonly Done[] = [
  ...noticed,
  ['2026-03-27', 'serveHearingNotice', { to: 'applicant-1' }],
  ['2026-03-27', 'serveHearingNotice', { to: 'respondent-1' }],
];
export const held: readonly Done[] = [...told, ['2026-04-16', 'holdHearing']];

const noticing = { refused: refusedMediation, today } as const;
const holding = { refused: told, today: '2026-04-16' } as const;
const came = (party: string, more: object = {}) => ({ party, attended: true, headAttended: true, ...more });
const stayedAway = { party: 'applicant-1', attended: false } as const;
const simplifiedReview: readonly Done[] = [
  ...acceptedSimplified,
  ['2026-03-06', 'sendCopy'],
  ['2026-03-09', 'serveCopy'],
  ['2026-03-12', 'receiveAnswer'],
];
/** The second of the staff speaks for the applicant. */
const agentOfOffice: readonly Done[] = [
  ...refusedMediation,
  [
    today,
    'recordMandate',
    { agents: [{ name: sampleStaff[1]?.name, kind: 'relative', mandate: 'general' }] },
  ],
];

/** At the hour of another case's hearing, in another room. */
const booked = { hearingOn: '2026-05-20', startsAt: '09:00', endsAt: '11:30', room: '第一听证室' } as const;
const noticedWithFifth: readonly Done[] = [
  ...heard,
  [today, 'noticeHearing', { hearingOn: '2026-04-16', presider: 'officer-5' }],
];

/** Notice, service, postponement and holding of a hearing. */
export const hearingExamples: ExamplesOf = {
  noticeHearing: {
    HEARING_ALREADY_NOTICED: { refused: noticed, admitted: refusedMediation, today },
    HEARING_IN_SIMPLIFIED: { refused: simplifiedReview, admitted: answered, today },
    HEARING_GROUND_NOT_IN_EDITION: {
      ...noticing,
      ruleSet: 'R0',
      wrong: { ground: 'publicInterest' },
      right: { ground: 'officeDecides' },
    },
    HEARING_TIME_WRONG: { ...noticing, wrong: { startsAt: '11:30' }, right: { startsAt: '08:00' } },
    HEARING_NOTICE_TOO_LATE: {
      ...noticing,
      wrong: { hearingOn: '2026-04-02' },
      right: { hearingOn: '2026-04-03' },
    },
    PANEL_INCOMPLETE: {
      ...noticing,
      wrong: { members: ['officer-2'] },
      right: { members: ['officer-2', 'officer-5'] },
    },
    PANELIST_NOT_OF_OFFICE: { ...noticing, wrong: { presider: 'stranger' } },
    PANELIST_CONFLICTED: {
      refused: agentOfOffice,
      today,
      right: { members: ['officer-3', 'officer-5'] },
    },
    ROOM_TAKEN: {
      ...noticing,
      wrong: { ...booked, room: '第三听证室' },
      right: { ...booked, room: '第三听证室', startsAt: '11:30', endsAt: '12:00' },
    },
    PANELIST_TAKEN: {
      ...noticing,
      wrong: { ...booked, presider: 'officer-5' },
      right: booked,
    },
    MEDIATION_NOT_CONSIDERED: {
      refused: answered,
      admitted: refusedMediation,
      today,
      wrong: { noMediationReason: ' ' },
      right: { noMediationReason: undefined },
    },
  },
  serveHearingNotice: {
    HEARING_NOT_NOTICED: { refused: refusedMediation, admitted: noticed, today },
    NOT_A_PARTY: { refused: noticed, today, wrong: { to: 'stranger' } },
    NOTICE_ALREADY_SERVED: {
      refused: [...noticed, [today, 'serveHearingNotice', { to: 'applicant-1' }]],
      today: '2026-03-27',
      wrong: { to: 'applicant-1' },
      right: { to: 'respondent-1' },
    },
    HEARING_SERVICE_TOO_LATE: { refused: noticed, today: '2026-04-09', admittedToday: '2026-04-08' },
  },
  postponeHearing: {
    HEARING_NOT_NOTICED: { refused: refusedMediation, admitted: noticed, today },
    HEARING_TIME_WRONG: { refused: noticed, today, wrong: { endsAt: '9点' } },
    HEARING_NOTICE_TOO_LATE: {
      refused: noticed,
      today,
      wrong: { hearingOn: '2026-03-30' },
      right: { hearingOn: '2026-04-17' },
    },
    ROOM_TAKEN: { refused: noticed, today, wrong: { ...booked, room: '第三听证室' }, right: booked },
    PANELIST_TAKEN: { refused: noticedWithFifth, today, wrong: booked },
  },
  cancelHearing: { HEARING_NOT_NOTICED: { refused: refusedMediation, admitted: noticed, today } },
  holdHearing: {
    HEARING_NOT_NOTICED: { refused: refusedMediation, admitted: told, today: '2026-04-16' },
    HEARING_DAY_NOT_COME: { refused: told, today: '2026-04-15', admittedToday: '2026-04-16' },
    HEARING_NOTICE_NOT_SERVED: {
      refused: [...noticed, ['2026-03-27', 'serveHearingNotice', { to: 'applicant-1' }]],
      admitted: told,
      today: '2026-04-16',
    },
    HEARING_ON_ANOTHER_DAY: { refused: told, today: '2026-04-17', admittedToday: '2026-04-16' },
    ATTENDANCE_INCOMPLETE: {
      ...holding,
      wrong: { attendance: [came('applicant-1')] },
      right: { attendance: [came('applicant-1'), came('respondent-1')] },
    },
    HEAD_ABSENCE_UNEXPLAINED: {
      ...holding,
      wrong: { attendance: [came('applicant-1'), came('respondent-1', { headAttended: false })] },
      right: {
        attendance: [came('applicant-1'), came('respondent-1', { headAttended: false, reason: '外出' })],
      },
    },
    APPLICANT_EXCUSED: {
      ...holding,
      wrong: { attendance: [{ ...stayedAway, excused: true }, came('respondent-1')] },
      right: { attendance: [stayedAway, came('respondent-1')] },
    },
    HEARING_STAGES_MISSING: {
      ...holding,
      wrong: { stages: [{ stage: 'opening', content: '核对身份' }] },
    },
    HEARING_RECORD_NOT_SIGNED: {
      ...holding,
      wrong: { signed: false },
      right: { signed: false, unsignedReason: '第三人拒绝签字，已注明' },
    },
  },
};
