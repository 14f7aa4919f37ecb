import {
  acceptedSimplified,
  answered,
  foreignNorm,
  norm,
  ownReview,
  suspended,
  type Done,
  type ExamplesOf,
} from '../requirement-examples.fixture.js';

const review = { refused: answered, today: '2026-03-26' } as const;
const resumed: readonly Done[] = [...suspended, ['2026-03-24', 'resume']];
const extended = (days: number): readonly Done[] => [...answered, ['2026-03-23', 'extendPeriod', { days }]];
const dead: readonly Done[] = [...answered, ['2026-03-20', 'recordDeathOfApplicant']];
const suspendedForDeath: readonly Done[] = [...dead, ['2026-03-23', 'suspend', { ground: 'applicantDead' }]];
const sixtyDays = { ground: 'suspended60Days', causePersists: true } as const;
const consents = (applicantConsents: boolean, respondentConsents: boolean) => ({
  ground: 'mediation',
  applicantConsents,
  respondentConsents,
});
const again = { wrong: { to: 'applicant-1' }, right: { to: 'respondent-1' } } as const;
const stranger = { wrong: { to: 'stranger' } } as const;

/** Extension, suspension, resumption, settlement, withdrawal, termination. */
export const clockExamples: ExamplesOf = {
  suspend: {
    SUSPENSION_GROUND_NOT_IN_EDITION: { ...review, ruleSet: 'R0', wrong: consents(true, true) },
    BOTH_CONSENTS_NEEDED: { ...review, wrong: consents(true, false), right: consents(true, true) },
    DEATH_NOT_RECORDED: {
      ...review,
      admitted: dead,
      wrong: { ground: 'applicantDead' },
      right: { ground: 'applicantDead' },
    },
    NORM_NOT_NAMED: {
      ...review,
      wrong: { ground: 'normReview', norm: { ...foreignNorm, competentBody: ' ' } },
      right: { ground: 'normReview', norm: foreignNorm },
    },
  },
  serveSuspensionNotice: {
    NOT_SUSPENDED: { ...review, admitted: suspended },
    NOT_A_PARTY: { refused: suspended, today: '2026-03-24', ...stranger },
    NOTICE_ALREADY_SERVED: {
      refused: [...suspended, ['2026-03-24', 'serveSuspensionNotice', { to: 'applicant-1' }]],
      today: '2026-03-25',
      ...again,
    },
  },
  resume: {
    NORM_REVIEW_OPEN: {
      refused: ownReview,
      admitted: [...ownReview, ['2026-03-25', 'concludeNormReview']],
      today: '2026-03-26',
    },
  },
  serveResumptionNotice: {
    NOT_RESUMED: { ...review, admitted: resumed },
    NOT_A_PARTY: { refused: resumed, today: '2026-03-25', ...stranger },
    NOTICE_ALREADY_SERVED: {
      refused: [...resumed, ['2026-03-25', 'serveResumptionNotice', { to: 'applicant-1' }]],
      today: '2026-03-25',
      ...again,
    },
  },
  extendPeriod: {
    SIMPLIFIED_NOT_EXTENDED: { refused: acceptedSimplified, admitted: answered, today: '2026-03-26' },
    DECISION_PERIOD_OVER: { refused: answered, today: '2026-05-07', admittedToday: '2026-05-06' },
    EXTENSION_USED_UP: { refused: extended(30), admitted: extended(20), today: '2026-03-26' },
    EXTENSION_TOO_LONG: {
      refused: extended(20),
      today: '2026-03-26',
      wrong: { days: 11 },
      right: { days: 10 },
    },
  },
  serveExtensionNotice: {
    NOT_EXTENDED: { ...review, admitted: extended(10) },
    NOT_A_PARTY: { refused: extended(10), today: '2026-03-26', ...stranger },
    NOTICE_ALREADY_SERVED: {
      refused: [...extended(10), ['2026-03-24', 'serveExtensionNotice', { to: 'applicant-1' }]],
      today: '2026-03-26',
      ...again,
    },
  },
  settle: { SETTLEMENT_NOT_LAWFUL: { ...review, wrong: { lawful: false } } },
  permitWithdrawal: {
    NOT_AN_APPLICANT: { ...review, wrong: { by: ['respondent-1'] }, right: { by: ['applicant-1'] } },
    WITHDRAWAL_NOT_VOLUNTARY: { ...review, wrong: { voluntary: false } },
  },
  terminate: {
    SETTLEMENT_ENDS_BY_WITHDRAWAL: {
      ...review,
      ruleSet: 'R0',
      admitted: [...answered, ['2026-03-25', 'settle']],
      wrong: { ground: 'settlement' },
      right: { ground: 'settlement' },
    },
    WITHDRAWAL_NOT_PERMITTED: {
      ...review,
      admitted: [...answered, ['2026-03-25', 'permitWithdrawal']],
      wrong: { ground: 'withdrawal' },
      right: { ground: 'withdrawal' },
    },
    DEATH_NOT_RECORDED: {
      ...review,
      admitted: dead,
      wrong: { ground: 'noHeirs' },
      right: { ground: 'noHeirs' },
    },
    NOT_SUSPENDED_60_DAYS: {
      refused: suspendedForDeath,
      today: '2026-05-22',
      admittedToday: '2026-05-23',
      wrong: sixtyDays,
      right: sixtyDays,
    },
    CAUSE_NOT_CONFIRMED: {
      refused: suspendedForDeath,
      today: '2026-05-23',
      wrong: { ground: 'suspended60Days' },
      right: sixtyDays,
    },
  },
};

/** Guards with more than two answers: what else they refuse or let through. */
export const clockVariants = [
  ['suspend', 'BOTH_CONSENTS_NEEDED', consents(false, true), true],
  ['suspend', 'NORM_NOT_NAMED', { ground: 'normReview' }, true],
  ['suspend', 'NORM_NOT_NAMED', { ground: 'otherCase', norm }, true],
  ['suspend', 'NORM_NOT_NAMED', { ground: 'normReview', norm }, false],
  ['permitWithdrawal', 'NOT_AN_APPLICANT', { by: [] }, true],
  ['extendPeriod', 'EXTENSION_TOO_LONG', { days: 0 }, true],
  ['extendPeriod', 'EXTENSION_TOO_LONG', { days: 31 }, true],
  ['extendPeriod', 'EXTENSION_TOO_LONG', { days: 30 }, false],
  ['terminate', 'SETTLEMENT_ENDS_BY_WITHDRAWAL', { ground: 'settlement' }, true],
  ['terminate', 'NOT_SUSPENDED_60_DAYS', sixtyDays, true],
] as const;
