import type { CalendarDate } from '../calendar/calendar-date.js';
import type { CorrectionEvents, CorrectRecord } from '../procedure/corrections.js';
import type { MaterialActs, MaterialEvents } from '../reconsideration/materials.acts.js';
import type { Party } from '../reconsideration/party.js';
import type { RegisterEntry } from '../register/register-entry.js';
import type { DisputeType } from './dispute-types.js';
import type { MediationOutcome } from './mediation-tracks.js';

/** In writing, by word of mouth, or proposed by the organ itself (贵阳市行政调解暂行规定 8, 9). */
export const mediationChannels = ['written', 'oral', 'byOffice'] as const;
export type MediationChannel = (typeof mediationChannels)[number];
export const disputeKinds = ['civil', 'administrative'] as const;
export type DisputeKind = (typeof disputeKinds)[number];
export const consentForms = ['written', 'oral'] as const;
export type ConsentForm = (typeof consentForms)[number];
export const consentRefusals = ['refused', 'noAnswer'] as const;
export type ConsentRefusal = (typeof consentRefusals)[number];

/** What must hold before a mediation is accepted (贵阳市行政调解暂行规定 10). */
export const mediationConditions = [
  'clearDispute',
  'directInterest',
  'withinPowers',
  'mediable',
  'notElsewhere',
] as const;
export type MediationCondition = (typeof mediationConditions)[number];
export interface CheckedMediationCondition {
  readonly condition: MediationCondition;
  readonly met: boolean;
}

/** Why a mediation is not taken up; the first five deny a condition. */
export const mediationDeclines = [...mediationConditions, 'withdrawn'] as const;
export type MediationDecline = (typeof mediationDeclines)[number];
export const mediationPauses = ['appraisal', 'relatedCase', 'unavoidable'] as const;
export type MediationPause = (typeof mediationPauses)[number];
export const mediationEnds = [
  'withdrawn',
  'refused',
  'noAgreement',
  'periodOver',
  'illegalInterest',
  'absent',
] as const;
export type MediationEnd = (typeof mediationEnds)[number];
export const replacementReasons = ['recusal', 'unable', 'other'] as const;
export type ReplacementReason = (typeof replacementReasons)[number];

/** When and where the parties meet next. */
export interface MediationSession {
  readonly sessionOn: CalendarDate;
  readonly startsAt?: string;
  readonly place: string;
}

interface Agreement {
  readonly content: string;
  /** Voluntary, lawful, and no harm to the public or to others. */
  readonly lawful: boolean;
  readonly performBy?: CalendarDate;
  /** The money it is about, in yuan. */
  readonly amount?: number;
  readonly note?: string;
}

/** A mediation of the old register. */
export interface MediationEntry extends RegisterEntry<Party, MediationOutcome> {
  readonly disputeKind: DisputeKind;
  readonly disputeType?: DisputeType;
}

/** Taking over a line of an old register, and what it says of acceptance and end. */
export interface MediationRegisterActs {
  importRegisterEntry: MediationEntry;
  acceptAsRegistered: Record<string, never>;
  closeAsRegistered: Record<string, never>;
}

/** Every act of an administrative mediation with what the performer says (law.md F). */
export interface AdministrativeMediationActs extends MaterialActs, MediationRegisterActs {
  applyMediation: {
    readonly title: string;
    readonly channel: MediationChannel;
    readonly oralRecord?: string;
    readonly disputeKind: DisputeKind;
    /** Journals written before it was asked for lack it. */
    readonly disputeType?: DisputeType;
    readonly parties: readonly Party[];
    readonly request: string;
    readonly facts: string;
    readonly reasons?: string;
    readonly category: string;
    readonly matter: string;
    readonly flags?: readonly string[];
    readonly note?: string;
  };
  assignOfficer: { readonly officerId: string; readonly note?: string };
  askConsent: { readonly to: string; readonly answerBy: CalendarDate; readonly note?: string };
  giveConsent: { readonly by: string; readonly form: ConsentForm; readonly note?: string };
  refuseConsent: { readonly by: string; readonly ground: ConsentRefusal; readonly note?: string };
  acceptMediation: {
    readonly conditions: readonly CheckedMediationCondition[];
    readonly note?: string;
  };
  declineMediation: {
    readonly ground: MediationDecline;
    readonly reason: string;
    readonly note?: string;
  };
  nameMediators: MediationSession & { readonly mediators: readonly string[]; readonly note?: string };
  replaceMediators: {
    readonly mediators: readonly string[];
    readonly ground: ReplacementReason;
    readonly reason: string;
    readonly note?: string;
  };
  holdMediation: {
    /** The keys of the parties who came. */
    readonly attending: readonly string[];
    readonly place: string;
    readonly course: string;
    readonly nextOn?: CalendarDate;
    readonly note?: string;
  };
  extendMediation: {
    readonly days: number;
    readonly partiesConsent: boolean;
    readonly reason: string;
    readonly note?: string;
  };
  suspend: { readonly ground: MediationPause; readonly reason: string; readonly note?: string };
  resume: { readonly reason: string; readonly note?: string };
  agree: Agreement & {
    /** The keys of the parties who signed or sealed. */
    readonly signedBy: readonly string[];
    readonly sealed: boolean;
  };
  agreeOrally: Agreement & { readonly confirmedBy: readonly string[] };
  terminateMediation: { readonly ground: MediationEnd; readonly reason: string; readonly note?: string };
  applyConfirmation: { readonly court: string; readonly jointly: boolean; readonly note?: string };
  confirmAgreement: { readonly court: string; readonly rulingNumber: string; readonly note?: string };
  refuseConfirmation: { readonly court: string; readonly reason: string; readonly note?: string };
  performed: { readonly visited: string; readonly findings: string; readonly note?: string };
  breached: { readonly by: string; readonly findings: string; readonly note?: string };
  correctRecord: CorrectRecord;
  close: { readonly note?: string };
}
export type AdministrativeMediationAct = keyof AdministrativeMediationActs;
type Acts = AdministrativeMediationActs;

/** Those who mediate, by id and name. */
export interface Mediator {
  readonly id: string;
  readonly name: string;
}

/** Every entry the journal of a mediation can hold, with what its act adds. */
export interface AdministrativeMediationEvents extends CorrectionEvents, MaterialEvents {
  MediationApplied: Acts['applyMediation'] & { readonly acceptWithinWorkingDays: number };
  OfficerAssigned: Acts['assignOfficer'];
  ConsentAsked: Acts['askConsent'];
  ConsentGiven: Acts['giveConsent'];
  ConsentRefused: Acts['refuseConsent'];
  RegisterEntryImported: MediationEntry & { readonly acceptWithinWorkingDays: number };
  MediationAccepted: Partial<Acts['acceptMediation']> & { readonly concludeWithinDays: number };
  MediationDeclined: Acts['declineMediation'];
  MediatorsNamed: Acts['nameMediators'] & { readonly named: readonly Mediator[] };
  MediatorsReplaced: Acts['replaceMediators'] & { readonly named: readonly Mediator[] };
  MediationHeld: Acts['holdMediation'] & { readonly mediators: readonly Mediator[] };
  MediationExtended: Acts['extendMediation'];
  ProceedingSuspended: Acts['suspend'];
  ProceedingResumed: Acts['resume'];
  AgreedInWriting: Acts['agree'] & { readonly disputeKind: DisputeKind };
  AgreedOrally: Acts['agreeOrally'] & { readonly disputeKind: DisputeKind };
  MediationTerminated: Acts['terminateMediation'];
  ConfirmationApplied: Acts['applyConfirmation'];
  AgreementConfirmed: Acts['confirmAgreement'];
  ConfirmationRefused: Acts['refuseConfirmation'];
  AgreementPerformed: Acts['performed'];
  AgreementBreached: Acts['breached'];
  CaseClosed: Acts['close'];
}
export type AdministrativeMediationEventType = keyof AdministrativeMediationEvents;
