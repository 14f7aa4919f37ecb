import type { CalendarDate } from '../calendar/calendar-date.js';
import { emptyLessonRecord, type LessonRecord } from '../lessons/loss-analysis.js';
import type { FiledMaterials } from '../reconsideration/materials.acts.js';
import type { UnitDrafts } from './drafts/unit-draft.js';
import type {
  CourtProcedure,
  Instance,
  JudgmentOutcome,
  LeaderPost,
  OrderedPerformance,
  Suit,
  SuitOutcome,
  SuitParty,
} from './litigation-terms.js';
import type { SuitEntry } from './register/register.acts.js';
import type { Appearance } from './trial/trial.acts.js';

/** A hearing of the court, known by the key given with its notice. */
export interface CourtHearing {
  readonly on: CalendarDate;
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly headOrdered: boolean;
  readonly candidate: string | null;
  readonly appearance: Appearance | null;
  /** Why the head cannot come, as it was told the court (出庭规定 9). */
  readonly absence: string | null;
  /** What proves that reason. */
  readonly absenceProof: string | null;
  readonly heldOn: CalendarDate | null;
  /** Null until it was held. */
  readonly headAttended: boolean | null;
  readonly spokeOnSubstance: boolean;
  readonly leftEarly: boolean;
  readonly headName: string | null;
  readonly headPost: LeaderPost | null;
  /** The defendant whose head came, by its id in the register. */
  readonly headOf: string | null;
}

/** The judgment, ruling or mediation document of the instance. */
export interface CourtDecision extends OrderedPerformance {
  readonly form: 'judgment' | 'ruling' | 'mediationDocument';
  readonly on: CalendarDate;
  readonly outcome: SuitOutcome;
  readonly text: string;
  /** A party may appeal; without an appeal it takes effect when the last window has closed (行政诉讼法 85). */
  readonly appealable: boolean;
  /** Given by default: the defendant had stayed away (行政诉讼法 58; 民事诉讼法 147). */
  readonly byDefault?: true;
  /** What became of the reconsideration decision, judged beside the act (行诉解释 136). */
  readonly onReconsideration?: JudgmentOutcome;
}

export interface CourtLetter {
  /** What it is about, or how much is claimed by whom. */
  readonly subject: string;
  readonly receivedOn: CalendarDate;
  readonly answeredOn: CalendarDate | null;
  readonly answer: string | null;
}

/** What is known of the suit; a line of a register proves no service. */
export type KnownSuit = Omit<Suit, 'proof'> & Partial<Pick<Suit, 'proof'>>;

/** What a lawsuit's journal amounts to: one instance of one dispute. */
export interface LitigationRecord extends LessonRecord {
  readonly suit: KnownSuit | null;
  /** The line of the old register the case was taken over from; null for every other case. */
  readonly registerEntry: SuitEntry | null;
  readonly instance: Instance | null;
  readonly parties: readonly SuitParty[];
  readonly courtProcedure: CourtProcedure;
  readonly courtCaseNumber: string | null;
  readonly officerId: string | null;
  readonly receivedOn: CalendarDate | null;
  readonly acceptedOn: CalendarDate | null;
  /** The court sent us a paper that we answer; our own appeal or application asks nothing of us. */
  readonly asksAnswer: boolean;
  readonly unit: {
    readonly organ: string;
    readonly assignedOn: CalendarDate;
    readonly due: CalendarDate | null;
  } | null;
  /** What units have handed in for the answer, by unit. */
  readonly drafts: UnitDrafts;
  readonly answerApprovedOn: CalendarDate | null;
  readonly answerFiledOn: CalendarDate | null;
  /** Our answer left the evidence to follow within the period. */
  readonly evidenceFollows: boolean;
  readonly evidenceExtension: 'none' | 'requested' | 'granted' | 'refused';
  /** The court has let us supplement the evidence (行政诉讼法 36(2)). */
  readonly supplementAllowed: boolean;
  readonly jurisdiction: 'none' | 'objected' | 'overruled' | 'upheld';
  readonly hearings: Readonly<Record<string, CourtHearing>>;
  /** The retrial is held by the rules of this instance. */
  readonly retrialLevel: 'first' | 'second' | null;
  readonly decision: CourtDecision | null;
  /** When the decision reached each party other than us. */
  readonly servedOn: Readonly<Record<string, CalendarDate>>;
  readonly appealDecision: { readonly appeal: boolean; readonly on: CalendarDate } | null;
  readonly appeals: Readonly<Record<string, CalendarDate>>;
  readonly effectiveOn: CalendarDate | null;
  readonly performedOn: CalendarDate | null;
  /** The norm and other letters of courts, by key. */
  readonly suggestions: Readonly<Record<string, CourtLetter>>;
  readonly claims: Readonly<Record<string, CourtLetter>>;
  /** What we told the procuratorate we did and replied. */
  readonly procuratorReply: { readonly on: CalendarDate; readonly content: string } | null;
  readonly counterclaimOn: CalendarDate | null;
  readonly obstacleEndedOn: CalendarDate | null;
  readonly suingEndedOn: CalendarDate | null;
  readonly demandedOn: CalendarDate | null;
  readonly outcome: SuitOutcome | null;
  readonly concludedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly materials: FiledMaterials;
}

export const emptyLitigation: LitigationRecord = {
  ...emptyLessonRecord,
  suit: null,
  registerEntry: null,
  instance: null,
  parties: [],
  courtProcedure: 'ordinary',
  courtCaseNumber: null,
  officerId: null,
  receivedOn: null,
  acceptedOn: null,
  asksAnswer: false,
  unit: null,
  drafts: {},
  answerApprovedOn: null,
  answerFiledOn: null,
  evidenceFollows: false,
  evidenceExtension: 'none',
  supplementAllowed: false,
  jurisdiction: 'none',
  hearings: {},
  retrialLevel: null,
  decision: null,
  servedOn: {},
  appealDecision: null,
  appeals: {},
  effectiveOn: null,
  performedOn: null,
  suggestions: {},
  claims: {},
  procuratorReply: null,
  counterclaimOn: null,
  obstacleEndedOn: null,
  suingEndedOn: null,
  demandedOn: null,
  outcome: null,
  concludedOn: null,
  closedOn: null,
  materials: {},
};

/** The name within the case of the next hearing, letter or claim. */
export const nextKey = (of: string, known: Readonly<Record<string, unknown>>): string =>
  `${of}-${String(Object.keys(known).length + 1)}`;

export const isOurs = ({ parties }: LitigationRecord, key: string): boolean =>
  parties.some((party) => party.key === key && party.ours === true);
export const others = ({ parties }: LitigationRecord): readonly SuitParty[] =>
  parties.filter(({ ours }) => ours !== true);
/** By the rules of which instance the case is tried now. */
export const triedAs = ({ instance, retrialLevel }: LitigationRecord): 'first' | 'second' | null =>
  instance === 'retrial' ? retrialLevel : instance === 'first' || instance === 'second' ? instance : null;
