import { Injectable } from '@nestjs/common';
import type { Transaction } from '@mingjing/platform/database';
import { ProposalEntity } from '../approvals/index.js';
import { CaseScopes, Users } from '../people/index.js';
import type { Performer, ProposalCommand } from './act-command.js';
import type { CaseFile } from './case-file.js';
import { CaseNotFound } from './procedure-errors.js';

/** Who may reach a case at all; a foreign case does not exist for the actor. */
@Injectable()
export class CaseAccess {
  constructor(
    private readonly scopes: CaseScopes,
    private readonly users: Users,
  ) {}

  async require(tx: Transaction, caseId: string, actor: Performer): Promise<void> {
    if (!(await this.scopes.maySee(tx, actor, caseId))) throw new CaseNotFound(caseId);
  }

  present(file: CaseFile | null, caseId: string): CaseFile {
    if (!file) throw new CaseNotFound(caseId);
    return file;
  }

  /** Whether the actor decides the proposal's present step, and whether it is their own to withdraw. */
  async mayApprove(
    tx: Transaction,
    { row }: CaseFile,
    { proposalId, actor }: ProposalCommand,
  ): Promise<{ approve: boolean; withdraw: boolean }> {
    const proposal = await tx.findOneBy(ProposalEntity, { id: proposalId, caseId: row.id });
    if (!proposal) return { approve: false, withdraw: false };
    const role = proposal.chain[proposal.step];
    const approvers = role
      ? await this.users.approverIds(tx, {
          act: proposal.act,
          role,
          organId: row.organId,
          officeId: row.officeId,
        })
      : [];
    return { approve: approvers.includes(actor.id), withdraw: proposal.proposerId === actor.id };
  }
}
