import { always, article } from '../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../procedure/act-table.js';
import { partiesNear } from '../reconsideration/conflicts.js';
import type { AdministrativeMediationActs as Acts } from './mediation-acts.js';
import { mediationConditions } from './mediation-acts.js';
import { guiyang, mediationClock, ownRules, type MediationFacts as Facts } from './mediation-facts.js';
import { officerOfOffice } from '../reconsideration/office.requirements.js';

type OnFacts = FactRequirement<Facts>;
type On<A extends keyof Acts> = PayloadRequirement<Facts, Acts[A]>;

const conditions = guiyang('10');
const consent = guiyang('10');
const mediation = ownRules('行政调解');
const periods = ownRules('行政调解期限');
const lawful = always(article('PML', '31'));

export const notAppliedYet: OnFacts = {
  on: 'facts',
  code: 'MEDIATION_ALREADY_APPLIED',
  article: guiyang('8'),
  holds: ({ record }) => record.application === null,
};
type Parties = PayloadRequirement<Facts, Pick<Acts['applyMediation'], 'parties'>>;
export const bothSidesNamed: Parties = {
  on: 'payload',
  code: 'PARTIES_INCOMPLETE',
  article: conditions,
  at: 'parties',
  holds: ({ parties }) =>
    parties.some(({ role }) => role === 'applicant') && parties.some(({ role }) => role === 'respondent'),
};
export const keysDistinct: Parties = {
  on: 'payload',
  code: 'PARTY_KEYS_REPEATED',
  article: conditions,
  at: 'parties',
  holds: ({ parties }) => new Set(parties.map(({ key }) => key)).size === parties.length,
};
export const oralRecorded: On<'applyMediation'> = {
  on: 'payload',
  code: 'ORAL_RECORD_MISSING',
  article: guiyang('9'),
  at: 'oralRecord',
  holds: ({ channel, oralRecord }) => channel !== 'oral' || Boolean(oralRecord?.trim()),
};
export const officerOfTheOffice = officerOfOffice(mediation);

const isParty = ({ record }: Facts, key: string): boolean =>
  record.parties.some((party) => party.key === key);
export const askedOfParty: On<'askConsent'> = {
  on: 'payload',
  at: 'to',
  code: 'NOT_A_PARTY',
  article: consent,
  holds: ({ to }, facts) => isParty(facts, to),
};
export const notConsentedYet: On<'askConsent'> = {
  on: 'payload',
  at: 'to',
  code: 'CONSENT_ALREADY_GIVEN',
  article: consent,
  holds: ({ to }, { record }) => record.consented[to] === undefined,
};
export const answerAfterAsking: On<'askConsent'> = {
  on: 'payload',
  at: 'answerBy',
  code: 'ANSWER_DAY_WRONG',
  article: consent,
  holds: ({ answerBy }, { occurredOn }) => answerBy > occurredOn,
};
export const givenByParty: On<'giveConsent'> = {
  on: 'payload',
  at: 'by',
  code: 'NOT_A_PARTY',
  article: consent,
  holds: ({ by }, facts) => isParty(facts, by),
};
export const notGivenYet: On<'giveConsent'> = {
  on: 'payload',
  at: 'by',
  code: 'CONSENT_ALREADY_GIVEN',
  article: consent,
  holds: ({ by }, { record }) => record.consented[by] === undefined,
};
export const refusedByParty: On<'refuseConsent'> = {
  on: 'payload',
  at: 'by',
  code: 'NOT_A_PARTY',
  article: consent,
  holds: ({ by }, facts) => isParty(facts, by),
};
/** Silence refuses only after the day the letter named. */
export const silenceLastedLongEnough: On<'refuseConsent'> = {
  on: 'payload',
  at: 'ground',
  code: 'ANSWER_STILL_AWAITED',
  article: consent,
  holds: ({ by, ground }, { record, occurredOn }) => {
    const until = record.asked[by];
    return ground !== 'noAnswer' || (until !== undefined && occurredOn > until);
  },
};
const silent = ({ record }: Facts) => record.parties.filter(({ key }) => record.consented[key] === undefined);
export const allConsent: OnFacts = {
  on: 'facts',
  code: 'CONSENTS_MISSING',
  article: consent,
  params: (facts) => ({
    missing: silent(facts)
      .map(({ name }) => name)
      .join('、'),
  }),
  holds: (facts) => silent(facts).length === 0,
};
export const conditionsMet: On<'acceptMediation'> = {
  on: 'payload',
  at: 'conditions',
  code: 'MEDIATION_CONDITIONS_NOT_MET',
  article: conditions,
  holds: ({ conditions: checked }) =>
    mediationConditions.every((wanted) => checked.some(({ condition, met }) => condition === wanted && met)),
};

/** Those chosen, of the organ's own people and close to no party (贵阳市行政调解暂行规定 11; recusal as in 人民调解). */
const chosen = (mediators: readonly string[], { organ }: Facts) =>
  organ.officeStaff.filter(({ id }) => mediators.includes(id));
type OnMediators = On<'nameMediators'> & On<'replaceMediators'>;
export const mediatorsOfOrgan: OnMediators = {
  on: 'payload',
  at: 'mediators',
  code: 'MEDIATOR_NOT_OF_ORGAN',
  article: guiyang('11'),
  holds: ({ mediators }, facts) =>
    mediators.length > 0 && chosen(mediators, facts).length === new Set(mediators).size,
};
export const mediatorsImpartial: OnMediators = {
  on: 'payload',
  at: 'mediators',
  code: 'MEDIATOR_CONFLICTED',
  article: guiyang('11'),
  holds: ({ mediators }, facts) =>
    chosen(mediators, facts).every((person) => !partiesNear(facts.record.parties, person)),
};
export const sessionNotPast: On<'nameMediators'> = {
  on: 'payload',
  at: 'sessionOn',
  code: 'SESSION_DAY_WRONG',
  article: guiyang('11'),
  holds: ({ sessionOn }, { occurredOn }) => sessionOn >= occurredOn,
};
export const nextNotPast: On<'holdMediation'> = {
  on: 'payload',
  at: 'nextOn',
  code: 'SESSION_DAY_WRONG',
  article: guiyang('11'),
  holds: ({ nextOn }, { occurredOn }) => nextOn === undefined || nextOn > occurredOn,
};
export const sidesPresent: On<'holdMediation'> = {
  on: 'payload',
  at: 'attending',
  code: 'NOT_A_PARTY',
  article: mediation,
  holds: ({ attending }, facts) => attending.length > 0 && attending.every((key) => isParty(facts, key)),
};

export const notExtendedBefore: OnFacts = {
  on: 'facts',
  code: 'MEDIATION_EXTENDED_BEFORE',
  article: periods,
  holds: ({ record }) => record.extendedBy === 0,
};
export const periodStillRuns: OnFacts = {
  on: 'facts',
  code: 'MEDIATION_PERIOD_OVER',
  article: periods,
  params: (facts) => ({ dueOn: mediationClock(facts, 'md_conclude')?.dueOn ?? '' }),
  holds: (facts) => {
    const due = mediationClock(facts, 'md_conclude')?.dueOn;
    return due == null || facts.occurredOn <= due;
  },
};
export const extensionAgreed: On<'extendMediation'> = {
  on: 'payload',
  at: 'partiesConsent',
  code: 'EXTENSION_NOT_AGREED',
  article: periods,
  holds: ({ partiesConsent }) => partiesConsent,
};
export const extensionWithinSetting: On<'extendMediation'> = {
  on: 'payload',
  at: 'days',
  code: 'MEDIATION_EXTENSION_TOO_LONG',
  article: periods,
  params: ({ organ }) => ({ most: organ.mediationPeriods.extendByDays }),
  holds: ({ days }, { organ }) => days >= 1 && days <= organ.mediationPeriods.extendByDays,
};

type OnAgreement = On<'agree'> & On<'agreeOrally'>;
export const agreementLawful: OnAgreement = {
  on: 'payload',
  at: 'lawful',
  code: 'AGREEMENT_NOT_LAWFUL',
  article: mediation,
  holds: (agreement: { readonly lawful: boolean }) => agreement.lawful,
};
export const performedLater: OnAgreement = {
  on: 'payload',
  at: 'performBy',
  code: 'PERFORMANCE_DAY_WRONG',
  article: lawful,
  holds: ({ performBy }: Pick<Acts['agree'], 'performBy'>, { occurredOn }: Facts) =>
    performBy === undefined || performBy >= occurredOn,
};
const unsigned = ({ record }: Facts, signed: readonly string[]) =>
  record.parties.filter(({ key }) => !signed.includes(key));
const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name).join('、');
export const allSigned: On<'agree'> = {
  on: 'payload',
  at: 'signedBy',
  code: 'SIGNATURES_MISSING',
  article: always(article('PML', '29')),
  params: (facts, { signedBy }) => ({ missing: names(unsigned(facts, signedBy)) }),
  holds: ({ signedBy }, facts) => unsigned(facts, signedBy).length === 0,
};
export const sealPut: On<'agree'> = {
  on: 'payload',
  at: 'sealed',
  code: 'SEAL_MISSING',
  article: always(article('PML', '29')),
  holds: ({ sealed }) => sealed,
};
export const allConfirmed: On<'agreeOrally'> = {
  on: 'payload',
  at: 'confirmedBy',
  code: 'ORAL_AGREEMENT_NOT_CONFIRMED',
  article: always(article('PML', '28')),
  params: (facts, { confirmedBy }) => ({ missing: names(unsigned(facts, confirmedBy)) }),
  holds: ({ confirmedBy }, facts) => unsigned(facts, confirmedBy).length === 0,
};
export const periodRanOut: On<'terminateMediation'> = {
  on: 'payload',
  at: 'ground',
  code: 'MEDIATION_PERIOD_NOT_OVER',
  article: periods,
  holds: ({ ground }, facts) => {
    const due = mediationClock(facts, 'md_conclude')?.dueOn;
    return ground !== 'periodOver' || (due != null && facts.occurredOn >= due);
  },
};

const confirmation = always(article('CPL', '205'));
export const civilDispute: OnFacts = {
  on: 'facts',
  code: 'ONLY_CIVIL_AGREEMENTS_CONFIRMED',
  article: confirmation,
  holds: ({ record }) => record.application?.disputeKind === 'civil',
};
export const confirmationNotAppliedYet: OnFacts = {
  on: 'facts',
  code: 'CONFIRMATION_ALREADY_APPLIED',
  article: confirmation,
  holds: ({ record }) => record.confirmationAppliedOn === null,
};
export const appliedJointly: On<'applyConfirmation'> = {
  on: 'payload',
  at: 'jointly',
  code: 'CONFIRMATION_NOT_JOINT',
  article: confirmation,
  holds: ({ jointly }) => jointly,
};
export const confirmationApplied: OnFacts = {
  on: 'facts',
  code: 'CONFIRMATION_NOT_APPLIED',
  article: confirmation,
  holds: ({ record }) => record.confirmationAppliedOn !== null,
};
export const breachedByParty: On<'breached'> = {
  on: 'payload',
  at: 'by',
  code: 'NOT_A_PARTY',
  article: lawful,
  holds: ({ by }, facts) => isParty(facts, by),
};
export const performanceDue: OnFacts = {
  on: 'facts',
  code: 'PERFORMANCE_NOT_DUE',
  article: lawful,
  params: ({ record }) => ({ performBy: record.agreement?.performBy ?? '' }),
  holds: ({ record, occurredOn }) => {
    const due = record.agreement?.performBy;
    return due == null || occurredOn > due;
  },
};
