import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { OrderedPerformance, SecondOutcome, Suit } from '../litigation-terms.js';

/** By what rules a case is tried again (行诉解释 119): those of the instance whose judgment is reopened. */
export const retrialLevels = ['first', 'second'] as const;
export type RetrialLevel = (typeof retrialLevels)[number];
export const retrialGrounds = [
  'judgment',
  'newEvidence',
  'forgedEvidence',
  'basisRevoked',
  'corruptJudge',
] as const;
export type RetrialGround = (typeof retrialGrounds)[number];
/** Why a judgment is quashed and sent back (行政诉讼法 89(1); 民事诉讼法 177(1)): the facts, or a grave fault of procedure. */
export const remandGrounds = ['facts', 'procedure'] as const;
export type RemandGround = (typeof remandGrounds)[number];
export const protestForms = ['protest', 'retrialSuggestion'] as const;
export type ProtestForm = (typeof protestForms)[number];

interface Higher extends Suit {
  /** The case of the instance below. */
  readonly below?: string;
  /** What is appealed against; the civil period differs (民事诉讼法 183). */
  readonly against?: 'judgment' | 'ruling';
}

/** What our own appeal or application asks for and why; where it is left out a person writes it into the paper. */
interface OwnClaims {
  readonly claims?: string;
  readonly claimReasons?: string;
}

/** The appeal and the retrial, each a case of its own (law.md E.3, E.4). */
export interface InstanceActs {
  fileAppeal: Higher &
    OwnClaims & {
      /** The day the court of appeal received the appeal, where we know it (行政诉讼法 88). */
      readonly courtReceivedOn?: CalendarDate;
    };
  receiveAppealCopy: Higher & {
    readonly appellants: readonly string[];
    readonly courtReceivedOn?: CalendarDate;
  };
  fileAppealAnswer: { readonly note?: string };
  recordSecondFiling: {
    readonly courtCaseNumber: string;
    readonly courtReceivedOn: CalendarDate;
    /** The day the court of appeal filed the case: the civil period counts from there (民事诉讼法 183; J-26). */
    readonly filedOn?: CalendarDate;
    readonly note?: string;
  };
  receiveSecondJudgment: OrderedPerformance & {
    readonly outcome: SecondOutcome;
    readonly ruling?: boolean;
    readonly remandGround?: RemandGround;
    readonly text: string;
    readonly proof: string;
    readonly note?: string;
  };
  applyRetrial: Higher &
    OwnClaims & {
      readonly ground: RetrialGround;
      readonly effectiveOn: CalendarDate;
      /** When we knew of it, for the grounds that count from there (行诉解释 110). */
      readonly knownOn?: CalendarDate;
    };
  receiveRetrialCopy: Higher & { readonly applicants: readonly string[] };
  fileRetrialOpinion: { readonly note?: string };
  receiveRetrialOrder: {
    readonly level: RetrialLevel;
    readonly filedOn?: CalendarDate;
    readonly executionSuspended: boolean;
    readonly note?: string;
  };
  receiveRetrialDismissal: { readonly proof: string; readonly note?: string };
  applyProcurator: { readonly procuratorate: string; readonly reason: string; readonly note?: string };
  receiveProtest: Higher & {
    readonly form: (typeof protestForms)[number];
    /** The day the court received the protest or suggestion. */
    readonly courtReceivedOn?: CalendarDate;
  };
}

export interface InstanceEvents {
  AppealFiled: InstanceActs['fileAppeal'];
  AppealCopyReceived: InstanceActs['receiveAppealCopy'];
  AppealAnswerFiled: InstanceActs['fileAppealAnswer'];
  SecondFilingRecorded: InstanceActs['recordSecondFiling'] & {
    readonly against: NonNullable<Higher['against']>;
  };
  SecondJudgmentReceived: InstanceActs['receiveSecondJudgment'];
  RetrialApplied: InstanceActs['applyRetrial'];
  RetrialCopyReceived: InstanceActs['receiveRetrialCopy'];
  RetrialOpinionFiled: InstanceActs['fileRetrialOpinion'];
  RetrialOrdered: InstanceActs['receiveRetrialOrder'];
  RetrialDismissed: InstanceActs['receiveRetrialDismissal'];
  ProcuratorApplied: InstanceActs['applyProcurator'];
  ProtestReceived: InstanceActs['receiveProtest'];
}
