import { Injectable } from '@nestjs/common';
import type { Entry, Proposal, Tracks } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { Outbox } from '@mingjing/platform/outbox';
import { ProposalEntity } from '../approvals/index.js';
import type { Performer } from './act-command.js';
import type { CaseFile, ReconsiderationState } from './case-file.js';

interface Message {
  readonly kind: string;
  readonly recipientIds: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

/** Puts into the outbox who is to be told of what an act brought about. */
@Injectable()
export class ActNotices {
  constructor(private readonly outbox: Outbox) {}

  async tell(
    tx: Transaction,
    file: CaseFile,
    { entries, state }: { entries: readonly Entry<Tracks>[]; state: ReconsiderationState },
    actor: Performer | null,
  ): Promise<void> {
    const proposals = await tx.findBy(ProposalEntity, { caseId: file.row.id });
    for (const [index, entry] of entries.entries()) {
      const message = messageFor(entry, state, proposals);
      const recipientIds = message?.recipientIds.filter((id) => id !== actor?.id) ?? [];
      if (!message || recipientIds.length === 0) continue;
      await this.outbox.add(tx, 'notify', {
        recipientIds,
        kind: message.kind,
        caseId: file.row.id,
        params: { ...message.params, caseNumber: file.row.number, act: entry.act },
        source: `event-${file.row.id}-${String(file.row.version + index + 1)}`,
      });
    }
  }
}

const proposalKinds: Readonly<Record<string, string>> = {
  ProposalReturned: 'proposalReturned',
  ProposalLapsed: 'proposalLapsed',
  ProposalWithdrawn: 'proposalWithdrawn',
};

function messageFor(
  entry: Entry<Tracks>,
  state: ReconsiderationState,
  proposals: readonly ProposalEntity[],
): Message | null {
  const officer = state.record.officerId ? [state.record.officerId] : [];
  if (entry.type === 'OfficerAssigned') return { kind: 'caseAssigned', recipientIds: officer, params: {} };
  if (entry.by === 'system' && entry.act === 'deemAcceptance')
    return { kind: 'deemedAccepted', recipientIds: officer, params: {} };
  const id = entry.payload['proposalId'];
  const stored = proposals.find((proposal) => proposal.id === id);
  const proposal = state.proposals.find((candidate) => candidate.id === id);
  return stored && proposal ? proposalMessage(entry, proposal, stored) : null;
}

function proposalMessage(
  { type, payload }: Entry<Tracks>,
  proposal: Proposal,
  stored: ProposalEntity,
): Message | null {
  const params = { proposalId: proposal.id };
  if (type === 'ActProposed' || (type === 'ProposalApproved' && proposal.status === 'pending'))
    return { kind: 'approvalRequested', recipientIds: stored.approverIds, params };
  if (type === 'ProposalApproved')
    return { kind: 'proposalApproved', recipientIds: [stored.proposerId], params };
  const kind = proposalKinds[type];
  const reason = payload['reason'];
  const recipientIds = type === 'ProposalWithdrawn' ? stored.approverIds : [stored.proposerId];
  return kind
    ? { kind, recipientIds, params: typeof reason === 'string' ? { ...params, reason } : params }
    : null;
}
