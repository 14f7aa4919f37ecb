import { Injectable } from '@nestjs/common';
import type { AnyEntry, AnyState, OnBehalfOf, Proposal } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { Outbox } from '@mingjing/platform/outbox';
import { Delegations, ProposalEntity } from '../approvals/index.js';
import { Users } from '../people/index.js';
import type { Performer } from './act-command.js';
import type { CaseFile } from './case-file.js';
import { HandInNotices } from './hand-in-notices.js';

interface Message {
  readonly kind: string;
  readonly recipientIds: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  /** Whose proposal it is about. */
  readonly proposerId?: string;
}

interface Written {
  readonly entry: AnyEntry;
  readonly actor: Performer | null;
}

/** Puts into the outbox who is to be told of what an act brought about. */
@Injectable()
export class ActNotices {
  constructor(
    private readonly outbox: Outbox,
    private readonly delegations: Delegations,
    private readonly users: Users,
    private readonly handIns: HandInNotices,
  ) {}

  async tell(
    tx: Transaction,
    file: CaseFile,
    { entries, state }: { entries: readonly AnyEntry[]; state: AnyState },
    actor: Performer | null,
  ): Promise<void> {
    const proposals = await tx.findBy(ProposalEntity, { caseId: file.row.id });
    for (const [index, entry] of entries.entries()) {
      const message =
        messageFor(entry, state, proposals) ?? (await this.handIns.of(tx, file.row, entry, state));
      const messages = message ? [message, ...(await this.besides(tx, file, { entry, actor }, message))] : [];
      for (const { kind, params, ...each } of messages) {
        const recipientIds = each.recipientIds.filter((id) => id !== actor?.id);
        if (recipientIds.length === 0) continue;
        await this.outbox.add(tx, 'notify', {
          recipientIds,
          kind,
          caseId: file.row.id,
          params: { ...params, caseNumber: file.row.number, act: entry.act },
          source: `event-${file.row.id}-${String(file.row.version + index + 1)}`,
        });
      }
    }
  }

  /** What is asked of an approver is told to whoever stands in as well; what was decided in their place, to the approver. */
  private async besides(
    tx: Transaction,
    { moment }: CaseFile,
    { entry: { type, act, payload }, actor }: Written,
    { kind, recipientIds, params, proposerId }: Message,
  ): Promise<readonly Message[]> {
    const away = payload['onBehalfOf'] as OnBehalfOf | undefined;
    const decided: Message[] = [];
    if (away && actor && !recipientIds.includes(away.id)) {
      const name = (await this.users.byId(actor.id, tx))?.displayName ?? '';
      const done = type === 'ProposalReturned' ? 'proposalReturnedForYou' : 'proposalApprovedForYou';
      decided.push({ kind: done, recipientIds: [away.id], params: { ...params, name } });
    }
    if (kind !== 'approvalRequested' && kind !== 'proposalWithdrawn') return decided;
    const standing = await this.delegations.standingIn(tx, {
      approverIds: recipientIds,
      act,
      day: moment.today,
    });
    const others = standing.filter(
      ({ delegateId }) => delegateId !== proposerId && !recipientIds.includes(delegateId),
    );
    return [
      ...decided,
      ...others.map(({ delegateId, delegatorName: name }) => ({
        kind: `${kind}OnBehalf`,
        recipientIds: [delegateId],
        params: { ...params, name },
      })),
    ];
  }
}

const proposalKinds: Readonly<Record<string, string>> = {
  ProposalReturned: 'proposalReturned',
  ProposalLapsed: 'proposalLapsed',
  ProposalWithdrawn: 'proposalWithdrawn',
};

function messageFor(entry: AnyEntry, state: AnyState, proposals: readonly ProposalEntity[]): Message | null {
  const officer = state.record.officerId ? [state.record.officerId] : [];
  if (entry.type === 'OfficerAssigned') return { kind: 'caseAssigned', recipientIds: officer, params: {} };
  if (entry.by === 'system' && entry.act === 'deemAcceptance')
    return { kind: 'deemedAccepted', recipientIds: officer, params: {} };
  const id = entry.payload['proposalId'];
  const stored = proposals.find((proposal) => proposal.id === id);
  const proposal = state.proposals.find((candidate) => candidate.id === id);
  const message = stored && proposal ? proposalMessage(entry, proposal, stored) : null;
  return message && stored ? { ...message, proposerId: stored.proposerId } : null;
}

function proposalMessage(
  { type, payload }: AnyEntry,
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
