import type { RefusalCode } from '../wording/refusal-texts.js';
import type { AdministrativeMediationAct } from './mediation-acts.js';

export type Payload = Readonly<Record<string, unknown>>;
export type Done = readonly [day: string, act: AdministrativeMediationAct, payload?: Payload];

/** A guard of an act shown both ways: where it refuses the act, and where the act goes through. */
export interface MediationExample {
  readonly refused: readonly Done[];
  readonly admitted?: readonly Done[];
  readonly today: string;
  readonly admittedToday?: string;
  readonly wrong?: Payload;
  readonly right?: Payload;
}
type ExamplesOf = Readonly<
  Partial<Record<AdministrativeMediationAct, Readonly<Partial<Record<RefusalCode, MediationExample>>>>>
>;

export const applied: readonly Done[] = [['2026-03-02', 'applyMediation']];
const consented: readonly Done[] = [...applied, ['2026-03-03', 'giveConsent']];
export const accepted: readonly Done[] = [...consented, ['2026-03-03', 'acceptMediation']];
export const mediating: readonly Done[] = [...accepted, ['2026-03-04', 'nameMediators']];
const extended: readonly Done[] = [
  ...mediating,
  ['2026-03-10', 'extendMediation'],
  ['2026-03-11', 'suspend'],
  ['2026-03-12', 'resume'],
];
export const agreed: readonly Done[] = [...mediating, ['2026-03-05', 'agree', { performBy: '2026-03-14' }]];
const asked: readonly Done[] = [...applied, ['2026-03-03', 'askConsent', { answerBy: '2026-03-06' }]];
const filed: readonly Done[] = [...applied, ['2026-03-03', 'addMaterial']];
const between = [
  { key: 'applicant-1', role: 'applicant', kind: 'citizen', name: '甲' },
  { key: 'respondent-1', role: 'respondent', kind: 'citizen', name: '孙三立' },
];
const partyMediates: readonly Done[] = [
  ['2026-03-02', 'applyMediation', { parties: between }],
  ...accepted.slice(1),
];
const today = '2026-03-05';

/** Every guard of every act of a mediation, both ways. */
export const mediationProcedureExamples: ExamplesOf = {
  applyMediation: {
    MEDIATION_ALREADY_APPLIED: { refused: applied, admitted: [], today: '2026-03-02' },
    PARTIES_INCOMPLETE: { refused: [], today, wrong: { parties: between.slice(0, 1) } },
    PARTY_KEYS_REPEATED: { refused: [], today, wrong: { parties: [...between, ...between] } },
    ORAL_RECORD_MISSING: {
      refused: [],
      today,
      wrong: { channel: 'oral' },
      right: { channel: 'oral', oralRecord: '口述' },
    },
    DISPUTE_TYPE_MISSING: {
      refused: [],
      today,
      wrong: { disputeType: undefined },
      right: { disputeKind: 'administrative', disputeType: undefined },
    },
    DISPUTE_TYPE_OF_OTHER_KIND: { refused: [], today, wrong: { disputeType: 'discretion' } },
  },
  importRegisterEntry: {
    MEDIATION_ALREADY_APPLIED: { refused: applied, admitted: [], today: '2026-03-02' },
    REGISTER_DAYS_OUT_OF_ORDER: { refused: [], today, wrong: { acceptedOn: '2026-03-04' } },
    REGISTER_DAY_IN_FUTURE: { refused: [], today, wrong: { acceptedOn: '2026-03-06' } },
    REGISTER_DAY_TOO_EARLY: {
      refused: [],
      today: '1990-10-01',
      wrong: { acceptedOn: '1990-10-01' },
      right: { acceptedOn: '1990-10-01', concludedOn: '1990-10-01', outcome: 'TERMINATED' },
    },
    REGISTER_OUTCOME_WITHOUT_DAY: { refused: [], today, wrong: { outcome: 'TERMINATED' } },
    PARTIES_INCOMPLETE: { refused: [], today, wrong: { parties: between.slice(0, 1) } },
    PARTY_KEYS_REPEATED: { refused: [], today, wrong: { parties: [...between, ...between] } },
    DISPUTE_TYPE_OF_OTHER_KIND: {
      refused: [],
      today,
      wrong: { disputeType: 'discretion' },
      right: { disputeType: 'consumer' },
    },
  },
  acceptAsRegistered: {
    REGISTER_SAYS_NOT_ACCEPTED: {
      refused: applied,
      admitted: [['2026-03-02', 'importRegisterEntry']],
      today: '2026-03-02',
    },
  },
  closeAsRegistered: {
    REGISTER_SAYS_PENDING: {
      refused: applied,
      admitted: [['2026-03-02', 'importRegisterEntry', { concludedOn: '2026-03-02', outcome: 'TERMINATED' }]],
      today: '2026-03-02',
    },
  },
  assignOfficer: { OFFICER_NOT_IN_OFFICE: { refused: applied, today, wrong: { officerId: 'stranger' } } },
  askConsent: {
    NOT_A_PARTY: { refused: applied, today, wrong: { to: 'stranger' } },
    CONSENT_ALREADY_GIVEN: { refused: applied, today, wrong: { to: 'applicant-1' } },
    ANSWER_DAY_WRONG: { refused: applied, today, wrong: { answerBy: today } },
  },
  giveConsent: {
    NOT_A_PARTY: { refused: applied, today, wrong: { by: 'stranger' } },
    CONSENT_ALREADY_GIVEN: { refused: applied, today, wrong: { by: 'applicant-1' } },
  },
  refuseConsent: {
    NOT_A_PARTY: { refused: applied, today, wrong: { by: 'stranger' } },
    ANSWER_STILL_AWAITED: {
      refused: asked,
      today: '2026-03-06',
      wrong: { ground: 'noAnswer' },
      admittedToday: '2026-03-09',
      right: { ground: 'noAnswer' },
    },
  },
  acceptMediation: {
    CONSENTS_MISSING: { refused: applied, admitted: consented, today },
    MEDIATION_CONDITIONS_NOT_MET: { refused: consented, today, wrong: { conditions: [] } },
  },
  nameMediators: {
    MEDIATOR_NOT_OF_ORGAN: { refused: accepted, today, wrong: { mediators: ['stranger'] } },
    MEDIATOR_CONFLICTED: { refused: partyMediates, admitted: accepted, today },
    SESSION_DAY_WRONG: { refused: accepted, today, wrong: { sessionOn: '2026-03-04' } },
  },
  replaceMediators: {
    MEDIATOR_NOT_OF_ORGAN: { refused: mediating, today, wrong: { mediators: [] } },
    MEDIATOR_CONFLICTED: {
      refused: [...partyMediates, ['2026-03-04', 'nameMediators', { mediators: ['officer-2'] }]],
      today,
      wrong: { mediators: ['officer-1'] },
    },
  },
  holdMediation: {
    NOT_A_PARTY: { refused: mediating, today, wrong: { attending: [] } },
    SESSION_DAY_WRONG: {
      refused: mediating,
      today,
      wrong: { nextOn: today },
      right: { nextOn: '2026-03-09' },
    },
  },
  extendMediation: {
    MEDIATION_EXTENDED_BEFORE: { refused: extended, admitted: mediating, today: '2026-03-12' },
    MEDIATION_PERIOD_OVER: { refused: mediating, today: '2026-04-03', admittedToday: '2026-04-02' },
    EXTENSION_NOT_AGREED: { refused: mediating, today, wrong: { partiesConsent: false } },
    MEDIATION_EXTENSION_TOO_LONG: { refused: mediating, today, wrong: { days: 31 } },
  },
  agree: {
    AGREEMENT_NOT_LAWFUL: { refused: mediating, today, wrong: { lawful: false } },
    PERFORMANCE_DAY_WRONG: {
      refused: mediating,
      today,
      wrong: { performBy: '2026-03-04' },
      right: { performBy: today },
    },
    SIGNATURES_MISSING: { refused: mediating, today, wrong: { signedBy: ['applicant-1'] } },
    SEAL_MISSING: { refused: mediating, today, wrong: { sealed: false } },
  },
  agreeOrally: {
    AGREEMENT_NOT_LAWFUL: { refused: mediating, today, wrong: { lawful: false } },
    PERFORMANCE_DAY_WRONG: { refused: mediating, today, wrong: { performBy: '2026-03-04' } },
    ORAL_AGREEMENT_NOT_CONFIRMED: { refused: mediating, today, wrong: { confirmedBy: [] } },
  },
  terminateMediation: {
    MEDIATION_PERIOD_NOT_OVER: {
      refused: mediating,
      today: '2026-04-01',
      wrong: { ground: 'periodOver' },
      admittedToday: '2026-04-02',
      right: { ground: 'periodOver' },
    },
  },
  applyConfirmation: {
    ONLY_CIVIL_AGREEMENTS_CONFIRMED: {
      refused: [
        ['2026-03-02', 'applyMediation', { disputeKind: 'administrative', disputeType: 'discretion' }],
        ...agreed.slice(1),
      ],
      admitted: agreed,
      today: '2026-03-06',
    },
    CONFIRMATION_ALREADY_APPLIED: {
      refused: [...agreed, ['2026-03-06', 'applyConfirmation']],
      admitted: agreed,
      today: '2026-03-06',
    },
    CONFIRMATION_NOT_JOINT: { refused: agreed, today: '2026-03-06', wrong: { jointly: false } },
  },
  confirmAgreement: {
    CONFIRMATION_NOT_APPLIED: {
      refused: agreed,
      admitted: [...agreed, ['2026-03-06', 'applyConfirmation']],
      today: '2026-03-09',
    },
  },
  refuseConfirmation: {
    CONFIRMATION_NOT_APPLIED: {
      refused: agreed,
      admitted: [...agreed, ['2026-03-06', 'applyConfirmation']],
      today: '2026-03-09',
    },
  },
  breached: {
    NOT_A_PARTY: { refused: agreed, today: '2026-03-16', wrong: { by: 'stranger' } },
    PERFORMANCE_NOT_DUE: { refused: agreed, today: '2026-03-14', admittedToday: '2026-03-15' },
  },
  addMaterial: { MATERIALS_MISSING: { refused: applied, today, wrong: { evidence: [] } } },
  withdrawMaterial: {
    NO_MATERIAL_IN_FILE: { refused: applied, admitted: filed, today },
    MATERIAL_NOT_IN_FILE: { refused: filed, today, wrong: { material: 'another' } },
  },
};
