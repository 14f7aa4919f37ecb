import type { CalendarDate } from '../calendar/calendar-date.js';
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
  ProposalApproved: { readonly proposalId: string; readonly remark?: string };
  ProposalReturned: { readonly proposalId: string; readonly reason: string };
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
      });
    } else if (known && type === 'ProposalApproved') {
      const step = known.step + 1;
      proposals.set(id, { ...known, step, status: step === known.chain.length ? 'approved' : 'pending' });
    } else if (known) proposals.set(id, { ...known, status: statusAfter[type] ?? known.status });
  }
  return [...proposals.values()];
}

export const pendingProposal = (proposals: readonly Proposal[], act: string): Proposal | undefined =>
  proposals.find((proposal) => proposal.act === act && proposal.status === 'pending');
