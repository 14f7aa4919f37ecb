import { apl, aplInt, cpl, inCourt, ownRules } from '../litigation-law.js';
import { dueOf, stillOpen, type LitigationFacts, type On, type OnFacts } from '../litigation-facts.js';
import { officerOfOffice } from '../../reconsideration/office.requirements.js';
import type { LitigationActs } from '../litigation-acts.js';
import { isOurs, type LitigationRecord } from '../litigation-record.js';
import type { Suit, SuitParty } from '../litigation-terms.js';
import type { PayloadRequirement } from '../../procedure/act-table.js';

type OnOpening = PayloadRequirement<LitigationFacts, Suit>;
type OnParties = PayloadRequirement<LitigationFacts, Pick<Suit, 'parties'>>;
const received = inCourt(apl('67'), cpl('128'));
const rules = ownRules();

const has = (parties: readonly SuitParty[], role: SuitParty['role']): boolean =>
  parties.some((party) => party.role === role);
export const bothSidesNamed: OnParties = {
  on: 'payload',
  at: 'parties',
  code: 'SUIT_PARTIES_INCOMPLETE',
  article: received,
  holds: ({ parties }) =>
    has(parties, 'plaintiff') && has(parties, 'defendant') && parties.some(({ ours }) => ours === true),
};
export const keysDistinct: OnParties = {
  on: 'payload',
  at: 'parties',
  code: 'PARTY_KEYS_REPEATED',
  article: received,
  holds: ({ parties }) => new Set(parties.map(({ key }) => key)).size === parties.length,
};
/** The day of service is evidence: nobody may enter it without the paper that proves it. */
export const receiptProved: PayloadRequirement<LitigationFacts, { readonly proof: string }> = {
  on: 'payload',
  at: 'proof',
  code: 'COURT_SERVICE_NOT_PROVED',
  article: inCourt(apl('101'), cpl('87')),
  holds: ({ proof }) => proof.trim() !== '',
};
export const filedBefore: OnOpening = {
  on: 'payload',
  at: 'filedOn',
  code: 'FILED_AFTER_RECEIPT',
  article: received,
  holds: ({ filedOn, suedOn }, { occurredOn }) =>
    (filedOn === undefined || filedOn <= occurredOn) &&
    (suedOn === undefined || suedOn <= (filedOn ?? occurredOn)),
};
/** Every opening act asks for the same of the suit it enters. */
export const suitEntered: readonly OnOpening[] = [bothSidesNamed, keysDistinct, receiptProved, filedBefore];

/** Served after the filing, and not in the future. */
export const servedInTime: On<'receiveSummons'> = {
  on: 'payload',
  at: 'parties',
  code: 'DEFENDANT_SERVED_WRONG',
  article: received,
  holds: ({ parties, filedOn }, { today }) =>
    parties.every(
      ({ servedOn }) =>
        servedOn === undefined || (servedOn <= today && (filedOn === undefined || servedOn >= filedOn)),
    ),
};

const courtNamed: OnOpening = {
  on: 'payload',
  at: 'court',
  code: 'SUIT_COURT_NOT_NAMED',
  article: received,
  holds: ({ court }) => Boolean(court?.trim()),
};
/** The same where a court has the case already. */
export const suitAtCourt: readonly OnOpening[] = [...suitEntered, courtNamed];

export const civilOrNot: On<'receiveSummons'> = {
  on: 'payload',
  at: 'courtProcedure',
  code: 'SMALL_CLAIMS_ARE_CIVIL',
  article: inCourt(apl('82'), cpl('165')),
  holds: ({ kind, courtProcedure }) => courtProcedure !== 'small' || kind === 'CIVIL_DEFENDANT',
};
export const dueAfterAssignment: On<'assign'> = {
  on: 'payload',
  at: 'internalDue',
  code: 'INTERNAL_DAY_WRONG',
  article: rules,
  holds: ({ internalDue }, { occurredOn }) => internalDue === undefined || internalDue >= occurredOn,
};
export const unitAssigned: OnFacts = {
  on: 'facts',
  code: 'NO_UNIT_ASSIGNED',
  article: rules,
  holds: ({ record }) => record.unit !== null,
};
export const officerOfTheOffice = officerOfOffice(rules);
export const mandateSealed: On<'appointAgents'> = {
  on: 'payload',
  at: 'sealed',
  code: 'AGENCY_SEAL_MISSING',
  article: inCourt(aplInt('131(2)'), cpl('62')),
  holds: ({ sealed }) => sealed,
};
export const oneOrTwoAgents: On<'appointAgents'> = {
  on: 'payload',
  at: 'agents',
  code: 'ONE_OR_TWO_AGENTS',
  article: inCourt(apl('31'), cpl('61')),
  holds: ({ agents }) => agents.length >= 1 && agents.length <= 2,
};
export const answerApproved: OnFacts = {
  on: 'facts',
  code: 'ANSWER_NOT_APPROVED',
  article: rules,
  holds: ({ record }) => record.answerApprovedOn !== null,
};
/** No evidence in time is no evidence (行政诉讼法 34(2), 67); a civil defendant bears the burden of what he asserts. */
export const evidenceAndBases: On<'fileAnswer'> = {
  on: 'payload',
  at: 'evidenceListed',
  code: 'EVIDENCE_OR_BASES_MISSING',
  article: inCourt(apl('34'), cpl('67')),
  holds: ({ evidenceListed, basesListed, withoutReason }, { record }) =>
    Boolean(withoutReason?.trim()) ||
    (evidenceListed && (basesListed || record.suit?.kind === 'CIVIL_DEFENDANT')),
};
/** Whoever asked the court for more time, and a third party, who proves nothing, leave no evidence to follow. */
export const leavesEvidence = (
  { evidenceListed }: LitigationActs['fileAnswer'],
  { suit, evidenceExtension }: LitigationRecord,
): boolean =>
  !evidenceListed &&
  suit?.kind !== 'CIVIL_DEFENDANT' &&
  suit?.kind !== 'ADMIN_THIRD_PARTY' &&
  !['requested', 'granted'].includes(evidenceExtension);
export const answersForUs: On<'fileAnswer'> = {
  on: 'payload',
  at: 'defendants',
  code: 'NOT_ONE_OF_OURS',
  article: received,
  holds: ({ defendants = [] }, { record }) => defendants.every((key) => isOurs(record, key)),
};
const answerClocks = ['al_answer_evidence', 'al_answer_evidence_old', 'cv_answer'];
/** A second answer only for a defendant whose period still waits for one (行政诉讼法 67). */
export const answerOwed: OnFacts = {
  on: 'facts',
  code: 'ANSWERED_BEFORE',
  article: received,
  holds: ({ record, deadlines }) =>
    record.answerFiledOn === null ||
    deadlines.some(({ rule, doneOn, status }) =>
      answerClocks.includes(rule) ? doneOn === null && status !== 'cancelled' : false,
    ),
};
const extension = ['al_evidence_ext_req'];
export const extensionInTime: OnFacts = {
  on: 'facts',
  code: 'EVIDENCE_PERIOD_OVER',
  article: inCourt(aplInt('34'), cpl('68')),
  params: dueOf(extension),
  holds: stillOpen(extension),
};
export const extensionRequested: OnFacts = {
  on: 'facts',
  code: 'EXTENSION_NOT_REQUESTED',
  article: inCourt(aplInt('34'), cpl('68')),
  holds: ({ record }) => record.evidenceExtension === 'requested',
};
export const causeEnded: On<'recordEvidenceExtension'> = {
  on: 'payload',
  at: 'causeEndedOn',
  code: 'CAUSE_DAY_MISSING',
  article: inCourt(aplInt('34'), cpl('68')),
  holds: ({ granted, causeEndedOn }, { occurredOn }) =>
    !granted || (causeEndedOn !== undefined && causeEndedOn <= occurredOn),
};
/**
 * After the answer evidence comes in within the period where the answer had left it to follow; afterwards only as the
 * court lets it: late by an extension, or against what is new (行政诉讼法 36, 67).
 */
export const supplementAllowed: OnFacts = {
  on: 'facts',
  code: 'SUPPLEMENT_NOT_ALLOWED',
  article: inCourt(apl('36'), cpl('68')),
  holds: (facts) =>
    facts.record.supplementAllowed ||
    facts.record.evidenceExtension === 'granted' ||
    (facts.record.evidenceFollows && stillOpen(answerClocks)(facts)),
};
const objection = ['al_jurisdiction_obj', 'cv_jurisdiction_obj'];
export const objectionInTime: OnFacts = {
  on: 'facts',
  code: 'JURISDICTION_PERIOD_OVER',
  article: inCourt(aplInt('10'), cpl('130')),
  params: dueOf(objection),
  holds: stillOpen(objection),
};
export const notObjectedYet: OnFacts = {
  on: 'facts',
  code: 'JURISDICTION_OBJECTED_BEFORE',
  article: inCourt(aplInt('11'), cpl('130')),
  holds: ({ record }) => record.jurisdiction === 'none',
};
/** A civil defendant who answers without objecting has accepted the court (民事诉讼法 130(2)). */
export const notAcceptedByAnswering: OnFacts = {
  on: 'facts',
  code: 'ANSWERED_WITHOUT_OBJECTION',
  article: inCourt(aplInt('10'), cpl('130')),
  holds: ({ record }) => record.suit?.kind !== 'CIVIL_DEFENDANT' || record.answerFiledOn === null,
};
export const objectionPending: OnFacts = {
  on: 'facts',
  code: 'NO_OBJECTION_PENDING',
  article: inCourt(aplInt('10'), cpl('130')),
  holds: ({ record }) => record.jurisdiction === 'objected',
};
export const objectionOverruled: OnFacts = {
  on: 'facts',
  code: 'NO_RULING_ON_JURISDICTION',
  article: inCourt(apl('85'), cpl('171')),
  holds: ({ record }) => record.jurisdiction === 'overruled',
};
