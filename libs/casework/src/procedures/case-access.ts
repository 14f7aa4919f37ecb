import { Injectable } from '@nestjs/common';
import {
  article,
  rulesOnMaterials,
  type ReconsiderationAct,
  type ReconsiderationActs,
  type Refusal,
} from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { ProposalEntity } from '../approvals/index.js';
import { CaseEvidence } from '../materials/index.js';
import { CaseScopes, Users } from '../people/index.js';
import type { ActCommand, Performer, ProposalCommand } from './act-command.js';
import type { CaseFile } from './case-file.js';
import { CaseNotFound } from './procedure-errors.js';

const evidenceNotAvailable: Refusal = {
  code: 'EVIDENCE_NOT_AVAILABLE',
  kind: 'requirement',
  article: rulesOnMaterials,
  at: 'evidence',
};

const splitCaseUnknown: Refusal = {
  code: 'SPLIT_CASE_UNKNOWN',
  kind: 'requirement',
  article: article('ARL', '22'),
  at: 'splitFrom',
};

/** Who may reach a case at all; a foreign case does not exist for the actor. */
@Injectable()
export class CaseAccess {
  constructor(
    private readonly scopes: CaseScopes,
    private readonly users: Users,
    private readonly evidence: CaseEvidence,
  ) {}

  async maySee(tx: Transaction, caseId: string, actor: Performer): Promise<boolean> {
    return this.scopes.maySee(tx, actor, caseId);
  }

  async require(tx: Transaction, caseId: string, actor: Performer): Promise<void> {
    if (!(await this.maySee(tx, caseId, actor))) throw new CaseNotFound(caseId);
  }

  present(file: CaseFile | null, caseId: string): CaseFile {
    if (!file) throw new CaseNotFound(caseId);
    return file;
  }

  /** What the act says, with the materials laid beside it, unless the actor may not name one of them. */
  async saidWithEvidence<A extends ReconsiderationAct>(
    tx: Transaction,
    { caseId, actor, payload, evidence = [] }: Omit<ActCommand<A>, 'expectedVersion'>,
  ): Promise<{ readonly payload: ReconsiderationActs[A]; readonly refusals: readonly Refusal[] }> {
    if (evidence.length === 0) return { payload, refusals: await this.ofPaper(tx, actor, payload) };
    const named = await this.evidence.named(tx, { caseId, ids: evidence, ownerId: actor.id });
    return named
      ? { payload: { ...payload, evidence: named }, refusals: [] }
      : { payload, refusals: [evidenceNotAvailable] };
  }

  /** A case split from another application names one the actor may see (行政复议法 22: one act, one application). */
  async ofPaper(tx: Transaction, actor: Performer, payload: object): Promise<readonly Refusal[]> {
    const { splitFrom } = payload as Pick<ReconsiderationActs['receiveApplication'], 'splitFrom'>;
    if (splitFrom === undefined) return [];
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 2 });
    const [found] = await rowsOf<{ id: string }>(
      tx,
      `SELECT c.id FROM cases c WHERE c.number = $1 AND ${seen.sql}`,
      [splitFrom.caseNumber, ...seen.params],
    );
    return found ? [] : [splitCaseUnknown];
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
