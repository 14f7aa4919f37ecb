import type { Labelled } from '../../api/answers';

/** A refusal as the API words it. */
export interface RefusalAnswer {
  readonly code: string;
  readonly kind?: string;
  readonly article?: string;
  readonly text: string;
  readonly field?: string;
}

export interface ActAnswer {
  readonly act: string;
  readonly label: string;
  readonly article: string | null;
  readonly allowed: boolean;
  readonly approvers: readonly { readonly role: string; readonly label: string }[];
  readonly refusals: readonly RefusalAnswer[];
}

export interface ActsAnswer {
  readonly version: number;
  readonly acts: readonly ActAnswer[];
}

export interface DerivedDeadline {
  readonly rule: string;
  readonly label: string;
  readonly key: string;
  readonly owner: Labelled;
  readonly article: string;
  readonly startedOn: string;
  readonly dueOn: string | null;
  readonly status: Labelled;
  readonly provisional: boolean;
  readonly explanation: readonly string[];
}

export interface DeadlineChange {
  readonly change: 'starts' | 'ends' | 'moves';
  readonly before: DerivedDeadline | null;
  readonly after: DerivedDeadline | null;
}

export interface DraftedDocument {
  readonly kind: string;
  readonly title: string;
  readonly addressee: string;
  readonly body: string;
}

export interface PreviewAnswer {
  readonly proposed: boolean;
  readonly deadlines: readonly DeadlineChange[];
  readonly documents: readonly DraftedDocument[];
}

export interface ActOutcome {
  readonly caseId: string;
  readonly number: string;
  readonly version: number;
  readonly result: 'performed' | 'proposed' | 'returned' | 'withdrawn' | 'approved';
  /** What the case a new one follows could not take in, and why. */
  readonly notRecorded?: readonly {
    readonly caseId: string;
    readonly number: string;
    readonly label: string;
    readonly refusals: readonly RefusalAnswer[];
  }[];
}

export type Payload = Readonly<Record<string, unknown>>;

/** What stands in the drawer: kept while it is typed, sent when it is confirmed. */
export interface ActForm {
  readonly occurredOn: string;
  readonly payload: Payload;
  readonly reasons: string;
  /** The materials laid beside it; forms kept from before know none. */
  readonly evidence?: readonly string[];
}
