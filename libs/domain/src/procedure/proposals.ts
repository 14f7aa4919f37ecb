import type { CalendarDate } from '../calendar/calendar-date.js';
import type { WithEvidence } from '../reconsideration/materials.acts.js';
import type { JournalEntry } from './journal-entry.js';
import type { Role } from './role.js';

export const proposalStatuses = ['pending', 'approved', 'returned', 'withdrawn', 'lapsed'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** An act put before its approvers: who must agree in which order, and how far it has come. */
export interface Proposal {
  readonly id: string;
  readonly act: string;
  readonly payload: unknown;
  readonly proposedOn: CalendarDate;
  readonly chain: readonly Role[];
  /** Approvals given; the next approver is chain[step]. */
  readonly step: number;
  readonly status: ProposalStatus;
  /** The day of the proposal or of its latest approval; the next approval is not earlier. */
  readonly reachedOn: CalendarDate;
  /** The day on which its act was found to be no longer possible. */
  readonly lapsedOn: CalendarDate | null;
}

/** For whom a delegate decided while that approver was away. */
export interface OnBehalfOf {
  readonly id: string;
  readonly name: string;
  readonly delegation: string;
}

/** The journal entries of proposals; they move no track. */
export interface ProposalEvents {
  ActProposed: {
    readonly proposalId: string;
    readonly act: string;
    readonly payload: unknown;
    readonly chain: readonly Role[];
    readonly reasons?: string;
  };
  ProposalApproved: WithEvidence & {
    readonly proposalId: string;
    readonly remark?: string;
    readonly onBehalfOf?: OnBehalfOf;
  };
  ProposalReturned: {
    readonly proposalId: string;
    readonly reason: string;
    readonly onBehalfOf?: OnBehalfOf;
  };
  ProposalWithdrawn: { readonly proposalId: string; readonly reason?: string };
  ProposalLapsed: { readonly proposalId: string };
}
export type ProposalEventType = keyof ProposalEvents;

export const proposalEventTypes: readonly string[] = [
  'ActProposed',
  'ProposalApproved',
  'ProposalReturned',
  'ProposalWithdrawn',
  'ProposalLapsed',
] satisfies readonly ProposalEventType[];

const statusAfter: Readonly<Record<string, ProposalStatus>> = {
  ProposalReturned: 'returned',
  ProposalWithdrawn: 'withdrawn',
  ProposalLapsed: 'lapsed',
};

/** Folds a case's journal into its proposals, in the order they were made. */
export function proposalsOf(journal: readonly JournalEntry[]): Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const { type, payload, occurredOn } of journal) {
    const id = payload['proposalId'];
    if (typeof id !== 'string' || !proposalEventTypes.includes(type)) continue;
    const known = proposals.get(id);
    if (type === 'ActProposed') {
      const made = payload as unknown as ProposalEvents['ActProposed'];
      proposals.set(id, {
        id,
        act: made.act,
        payload: made.payload,
        proposedOn: occurredOn,
        chain: made.chain,
        step: 0,
        status: 'pending',
        reachedOn: occurredOn,
        lapsedOn: null,
      });
    } else if (known && type === 'ProposalApproved') {
      const step = known.step + 1;
      const status = step === known.chain.length ? 'approved' : 'pending';
      proposals.set(id, { ...known, step, status, reachedOn: occurredOn, lapsedOn: null });
    } else if (known)
      proposals.set(id, {
        ...known,
        status: statusAfter[type] ?? known.status,
        lapsedOn: type === 'ProposalLapsed' ? occurredOn : known.lapsedOn,
      });
  }
  return [...proposals.values()];
}

export const pendingProposal = (proposals: readonly Proposal[], act: string): Proposal | undefined =>
  proposals.find((proposal) => proposal.act === act && proposal.status === 'pending');
