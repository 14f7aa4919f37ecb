import { Injectable } from '@nestjs/common';
import {
  article,
  rulesOnMaterials,
  type Act,
  type PayloadOf,
  type ReconsiderationActs,
  type Refusal,
} from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { CaseEvidence } from '../materials/index.js';
import { CaseScopes } from '../people/index.js';
import { Spokesmen } from './spokesmen.js';
import type { ActCommand, Performer, ProposalCommand } from './act-command.js';
import type { CaseFile } from './case-file.js';
import { CaseNotFound } from './procedure-errors.js';
import { ProposalRights } from './proposal-rights.js';
import type { StepGround } from './proposal-steps.js';

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
    private readonly evidence: CaseEvidence,
    private readonly rights: ProposalRights,
    private readonly spokesmen: Spokesmen,
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
  async saidWithEvidence<A extends Act>(
    tx: Transaction,
    { caseId, actor, payload, evidence = [] }: Omit<ActCommand<A>, 'expectedVersion'>,
  ): Promise<{ readonly payload: PayloadOf<A>; readonly refusals: readonly Refusal[] }> {
    if (evidence.length === 0) return { payload, refusals: await this.ofPaper(tx, actor, payload) };
    const named = await this.named(tx, caseId, evidence, actor);
    return named
      ? { payload: { ...payload, evidence: named }, refusals: [] }
      : { payload, refusals: [evidenceNotAvailable] };
  }

  /** What the actor may do with a step of a proposal, and the papers they lay beside it. */
  async groundOf(tx: Transaction, file: CaseFile, command: ProposalCommand): Promise<StepGround> {
    const { caseId, actor, evidence = [] } = command;
    const rights = await this.rights.of(tx, file, command);
    const named = evidence.length === 0 ? [] : await this.named(tx, caseId, evidence, actor);
    const papers = named ? { named, refusals: [] } : { named: [], refusals: [evidenceNotAvailable] };
    return { ...rights, papers };
  }

  private async named(tx: Transaction, caseId: string, ids: readonly string[], actor: Performer) {
    const organs = await this.spokesmen.answeredForBy(tx, actor);
    return this.evidence.named(tx, { caseId, ids, ownerId: actor.id, organs });
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
}
