import { Injectable } from '@nestjs/common';
import type { JournalEntry, Proposal, Role } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { ProposalEntity } from './proposal.entity.js';

export interface ProposalContext {
  readonly caseId: string;
  readonly journal: readonly JournalEntry[];
  /** Who made the entry of that seq. */
  readonly actorOf: (seq: number) => string | null;
  readonly approverIds: (act: string, role: Role) => Promise<readonly string[]>;
}

/** Keeps the stored proposals of a case equal to its journal. Only the runner calls it. */
@Injectable()
export class ProposalProjector {
  async refresh(
    tx: Transaction,
    proposals: readonly Proposal[],
    context: ProposalContext,
  ): Promise<ProposalEntity[]> {
    const rows: ProposalEntity[] = [];
    for (const proposal of proposals) rows.push(await this.toRow(proposal, context));
    if (rows.length > 0) await tx.upsert(ProposalEntity, rows as never, ['id']);
    return rows;
  }

  private async toRow(proposal: Proposal, context: ProposalContext): Promise<ProposalEntity> {
    const entry = context.journal.find(
      ({ type, payload }) => type === 'ActProposed' && payload['proposalId'] === proposal.id,
    );
    const proposerId = entry && context.actorOf(entry.seq);
    if (!entry || !proposerId) throw new Error(`proposal ${proposal.id} has no proposer`);
    const role = proposal.chain[proposal.step];
    const reasons = entry.payload['reasons'];
    return {
      id: proposal.id,
      caseId: context.caseId,
      act: proposal.act,
      payload: proposal.payload,
      reasons: typeof reasons === 'string' ? reasons : null,
      proposerId,
      proposedOn: proposal.proposedOn,
      proposedSeq: entry.seq,
      chain: [...proposal.chain],
      step: proposal.step,
      status: proposal.status,
      approverIds:
        proposal.status === 'pending' && role ? [...(await context.approverIds(proposal.act, role))] : [],
    };
  }
}
