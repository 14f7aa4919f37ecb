import {
  procedures,
  type Act,
  type AnyTracks,
  type CalendarDate,
  type Deadline,
  type FirstPayload,
  type Origin,
  type PayloadOf,
  type ProcedureName,
  type Refusal,
  type Role,
} from '@mingjing/domain';

/** Who acts: a signed-in person with a set of roles. */
export interface Performer {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly organId: string;
  readonly supervises: string | null;
}

/** When the act is recorded. Only the loader of old cases gives another moment than now. */
export interface Moment {
  readonly now: Date;
  readonly today: CalendarDate;
  readonly origin: Origin;
  /** Reminders and notices of the past are not sent. */
  readonly quiet: boolean;
}

/** A key belongs to user and route; its row commits with the act. */
export interface Idempotency {
  readonly route: string;
  readonly key: string;
  readonly bodyHash: string;
}

/** The version the actor saw; undefined where they named none; 'any' for the loader of old cases. */
export type ExpectedVersion = number | 'any' | undefined;

export interface CommandHead {
  readonly actor: Performer;
  readonly moment?: Moment;
  readonly idempotency?: Idempotency;
}

export interface ActCommand<A extends Act = Act> extends CommandHead {
  readonly caseId: string;
  readonly act: A;
  readonly payload: PayloadOf<A>;
  /** The day for which the act counts; today when absent. */
  readonly occurredOn?: CalendarDate;
  readonly expectedVersion: ExpectedVersion;
  /** Why, for the approvers. */
  readonly reasons?: string;
  /** The ids of the materials laid beside the act. */
  readonly evidence?: readonly string[];
}

export interface ReceiveCommand extends CommandHead {
  readonly procedure: ProcedureName;
  /** One of the acts that open a case of the procedure; the first of them where it is left out. */
  readonly act?: Act;
  /** What the act that opens a case of the procedure says. */
  readonly payload: FirstPayload;
  readonly occurredOn?: CalendarDate;
  readonly organId: string;
  readonly officeId: string;
  /** The draft it was entered in; it goes with the receipt. */
  readonly draftId?: string;
  /** A number given elsewhere; only old cases bring one. */
  readonly number?: string;
}

/** The act by which a case is opened: the one named, else the first of its procedure. */
export function openingAct({ procedure, act }: Pick<ReceiveCommand, 'procedure' | 'act'>): Act {
  const [first] = procedures[procedure].firstActs;
  if (first === undefined) throw new Error(`nothing opens a case of ${procedure}`);
  return act ?? first;
}

export interface ProposalCommand extends CommandHead {
  readonly caseId: string;
  readonly proposalId: string;
  readonly step: 'approve' | 'return' | 'withdraw';
  readonly remark?: string;
  /** The day of an approval given earlier on paper; today when absent. */
  readonly approvedOn?: CalendarDate;
  /** The ids of the materials laid beside the step. */
  readonly evidence?: readonly string[];
  readonly expectedVersion: ExpectedVersion;
}

/** What a command did: the case's new version and what was written. */
export interface ActOutcome {
  readonly caseId: string;
  readonly number: string;
  readonly version: number;
  /** `proposed`: the act waits for its approvers. */
  readonly result: 'performed' | 'proposed' | 'returned' | 'withdrawn' | 'approved';
  readonly events: readonly {
    readonly seq: number;
    readonly type: string;
    readonly occurredOn: CalendarDate;
  }[];
  readonly documents: readonly { readonly id: string; readonly kind: string; readonly number: string }[];
  readonly tracks: AnyTracks;
  /** What the case followed could not take in, where a case was opened that follows one. */
  readonly notRecorded?: readonly NotRecorded[];
}

/** What could not be recorded in a case that another follows, and why. */
export interface NotRecorded {
  readonly caseId: string;
  readonly number: string;
  readonly act: Act;
  readonly refusals: readonly Refusal[];
}

/** A document as it would be worded; its number is allotted when it is issued. */
export interface ActDraft {
  readonly kind: string;
  readonly title: string;
  readonly addressee: string;
  readonly body: string;
}

/** What an act would do, without doing it. */
export interface ActPreview {
  readonly tracksBefore: AnyTracks;
  readonly tracksAfter: AnyTracks;
  readonly proposed: boolean;
  readonly deadlines: readonly {
    readonly change: 'starts' | 'moves' | 'ends' | 'stays';
    readonly before: Deadline | null;
    readonly after: Deadline | null;
  }[];
  readonly documents: readonly ActDraft[];
}
