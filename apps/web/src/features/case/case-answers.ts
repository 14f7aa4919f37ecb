import type { ExplanationStep, ProcedureName, RuleSet } from '@mingjing/domain';

import type { ClockAct, Labelled, TimeLeft } from '../../api/answers';
import type { components } from '../../api/schema';
import type { Payload } from '../acts/act-answers';

export interface PartyAnswer {
  readonly key: string;
  readonly role: Labelled;
  readonly kind: string;
  readonly name: string;
  readonly organId: string | null;
  readonly particulars: Payload;
}

export interface TrackAnswer {
  readonly track: string;
  readonly label: string;
  readonly value: string;
  readonly valueLabel: string;
}

interface Office {
  readonly id: string;
  readonly name: string;
}

export interface CaseAnswer {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
  readonly procedure: { readonly code: ProcedureName; readonly label: string };
  /** What must always be said of such a case. */
  readonly warnings: readonly string[];
  readonly ruleSet: RuleSet;
  readonly needsVerification: boolean;
  /** Taken over from an old register, and its number there. */
  readonly imported: boolean;
  readonly oldNumber: string | null;
  readonly takenOver: components['schemas']['CaseTakeoverView'] | null;
  readonly organ: Office;
  readonly office: Office;
  readonly officer: Office | null;
  readonly phase: Labelled;
  readonly tracks: readonly TrackAnswer[];
  readonly route: Labelled | null;
  readonly channel: Labelled;
  readonly receivedOn: string;
  readonly acceptedOn: string | null;
  readonly concludedOn: string | null;
  readonly closedOn: string | null;
  readonly outcome: Labelled | null;
  readonly category: string;
  readonly matter: string;
  readonly flags: readonly string[];
  readonly particulars: Payload;
  readonly parties: readonly PartyAnswer[];
  readonly today: string;
}

/** What the form of an act has to know of its case; a selection of cases has no parties in common. */
export interface FormCase extends Pick<CaseAnswer, 'id' | 'parties' | 'ruleSet' | 'receivedOn' | 'today'> {
  readonly procedure: { readonly code: ProcedureName };
}

export interface DeadlineAnswer {
  readonly id: string;
  readonly rule: string;
  readonly label: string;
  readonly key: string;
  readonly keyName: string | null;
  readonly owner: Labelled;
  readonly kind: string;
  readonly article: string;
  readonly length: number;
  readonly unit: string;
  readonly startedOn: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly status: Labelled;
  readonly left: TimeLeft | null;
  readonly recordedLate: boolean;
  readonly provisional: boolean;
  readonly needsVerification: boolean;
  readonly explanation: readonly string[];
  readonly steps: readonly ExplanationStep[];
  /** What meets it; nothing once it has ended. */
  readonly settledBy: readonly ClockAct[];
}

export interface DeadlinesAnswer {
  readonly today: string;
  readonly deadlines: readonly DeadlineAnswer[];
}

export interface JournalEntryAnswer {
  readonly seq: number;
  readonly type: string;
  readonly label: string;
  readonly act: string;
  readonly actLabel: string;
  readonly article: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly actor: string | null;
  readonly actorRole: Labelled;
  /** The approver who was away and for whom it was decided. */
  readonly onBehalfOf: string | null;
  readonly recordedLate: boolean;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly payload: Payload;
  /** The number of the entry that corrected this one. */
  readonly supersededBy: number | null;
  readonly hash: string;
}

export interface JournalAnswer {
  readonly entries: readonly JournalEntryAnswer[];
}

export interface DocumentAnswer {
  readonly id: string;
  readonly seq: number;
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly addressee: string;
  readonly body: string;
  readonly articles: readonly string[];
  readonly remedy: string | null;
  readonly issuedOn: string;
  /** Who agreed to it, in the order of the chain. */
  readonly approvals: readonly {
    readonly name: string;
    readonly onBehalfOf: string | null;
    readonly approvedOn: string;
  }[];
}

export interface DocumentsAnswer {
  readonly documents: readonly DocumentAnswer[];
}

export interface DraftAnswer {
  readonly title: string;
  readonly addressee: string;
  readonly body: string;
}

export interface ProposalAnswer {
  readonly id: string;
  readonly act: string;
  readonly actLabel: string;
  readonly payload: Payload;
  readonly reasons: string | null;
  readonly proposedOn: string;
  readonly chain: readonly Labelled[];
  /** Who may take its present step. */
  readonly approvers: readonly string[];
  readonly step: number;
  readonly status: Labelled;
  /** As if approved today; null once it does not wait any more, or where nothing is issued. */
  readonly draft: DraftAnswer | null;
}

export interface ProposalsAnswer {
  readonly proposals: readonly ProposalAnswer[];
}

export interface RelatedCaseAnswer {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly procedure: Labelled;
  /** Of a lawsuit: which instance it is, before which court and under what number. */
  readonly instance: Labelled | null;
  readonly court: string | null;
  readonly courtCaseNumber: string | null;
  readonly phase: Labelled;
  readonly outcome: Labelled | null;
  readonly receivedOn: string;
  readonly closedOn: string | null;
  readonly link: 'dispute' | 'samePaper';
}

export interface RelatedAnswer {
  readonly rows: readonly RelatedCaseAnswer[];
}
