import { Injectable } from '@nestjs/common';
import { handInPorts, rowOf, type Act, type EvidenceLine, type MaterialKind } from '@mingjing/domain';
import { changedBy, Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { CaseEntity } from '../cases/index.js';
import type { Actor } from '../people/index.js';
import { IdempotencyKeys, ProcedureRunner, type ActOutcome, type Idempotency } from '../procedures/index.js';
import { requireDraftVersion } from './draft-version.js';
import { HandInRefused, StaleHandIn } from './hand-in-errors.js';
import { preparationLock } from './hand-in-lock.js';
import { HandInReaders } from './hand-in-readers.js';
import type { HandInRow } from './hand-in-row.js';

export interface HandInCommand {
  readonly actor: Actor;
  readonly caseId: string;
  readonly key: string;
  /** The version of the draft the liaison saw. */
  readonly expected: number;
  readonly idempotency?: Idempotency;
}

const kinds: Readonly<Record<string, MaterialKind>> = {
  answer: 'answer',
  mandate: 'mandate',
  identity: 'agentIdentity',
};
const kindOf = (line: EvidenceLine, supplement: boolean): MaterialKind =>
  kinds[line.item ?? ''] ?? (supplement ? 'respondentSupplement' : 'respondentEvidence');

/** Hands in what a liaison has prepared: by the act of the procedure, through the one door to the case. */
@Injectable()
export class HandInPerformer {
  constructor(
    private readonly database: Database,
    private readonly readers: HandInReaders,
    private readonly runner: ProcedureRunner,
    private readonly keys: IdempotencyKeys,
  ) {}

  async handIn({ actor, caseId, key, expected, idempotency }: HandInCommand): Promise<ActOutcome> {
    const head = { actor, ...(idempotency === undefined ? {} : { idempotency }) };
    const earlier = await this.earlier(head, caseId, key);
    if (earlier) return earlier;
    const { row, act, supplement } = await this.ready(actor, caseId, key, expected);
    const lines = row.lines ?? [];
    await this.claim(actor, row, expected, supplement);
    const summary = row.summary ?? '';
    try {
      return await this.runner.perform({
        ...head,
        caseId,
        act,
        // What an organ brings depends on nothing the office has done to the case meanwhile.
        expectedVersion: 'any',
        payload: {
          from: row.party,
          evidenceList: lines,
          ...(row.notApplicable?.length ? { notApplicable: row.notApplicable } : {}),
          ...(summary === '' ? {} : { summary }),
        } as never,
        evidence: lines.map(({ material }) => material),
      });
    } catch (error) {
      await this.moveVersion(this.database.manager, row, expected + 1, expected);
      throw error;
    }
  }

  /** What was handed in is no draft any more when the same request comes again. */
  private async earlier(
    head: Pick<HandInCommand, 'actor' | 'idempotency'>,
    caseId: string,
    key: string,
  ): Promise<ActOutcome | null> {
    return this.database.exclusively(preparationLock(caseId, key), async (tx) => {
      await this.readers.preparing(tx, head.actor, caseId, key);
      return this.keys.earlier(tx, head);
    });
  }

  private async ready(
    actor: Actor,
    caseId: string,
    key: string,
    expected: number,
  ): Promise<{ row: HandInRow; act: Act; supplement: boolean }> {
    const tx = this.database.manager;
    const row = await this.readers.preparing(tx, actor, caseId, key);
    const { procedure, phase } = await tx.findOneByOrFail(CaseEntity, { id: caseId });
    const acts = handInPorts[procedure]?.acts;
    if (!acts || row.standing === 'accepted' || row.standing === 'over') throw new HandInRefused('not-open');
    requireDraftVersion(row, expected);
    if (!row.lines?.length) throw new HandInRefused('empty');
    const supplement = row.handedInOn !== null;
    const admits = (act: Act) => rowOf(procedure, act)?.moves['phase']?.from.includes(phase) === true;
    const handIn = acts.handIn.find(admits) ?? acts.handIn[0];
    return { row, act: supplement ? acts.supplement : handIn, supplement };
  }

  /** Of two who hand in the same draft one does; the papers are named in the file as the evidence list names them. */
  private async claim(actor: Actor, row: HandInRow, expected: number, supplement: boolean): Promise<void> {
    const { caseId, key, organId } = row;
    const lines = row.lines ?? [];
    await this.database.exclusively(preparationLock(caseId, key), async (tx) => {
      if (!(await this.moveVersion(tx, row, expected, expected + 1))) {
        requireDraftVersion(await this.readers.preparing(tx, actor, caseId, key), expected);
        throw new StaleHandIn(0, null, '');
      }
      const there = await rowsOf<{ id: string }>(
        tx,
        `SELECT id FROM materials WHERE case_id = $1 AND id = ANY($2::uuid[]) AND state = 'received'
            AND (uploaded_by = $3 AND shared_with IS NULL OR shared_with = $4) FOR UPDATE`,
        [caseId, lines.map(({ material }) => material), actor.id, organId],
      );
      const known = new Set(there.map(({ id }) => id));
      const gone = lines.filter(({ material }) => !known.has(material));
      if (gone.length > 0)
        throw new HandInRefused(
          'file-gone',
          gone.map(({ name }) => name),
        );
      for (const line of lines)
        await changedBy(tx, 'UPDATE materials SET kind = $2, title = $3, pages = $4 WHERE id = $1', [
          line.material,
          kindOf(line, supplement),
          line.name,
          line.pages ?? null,
        ]);
    });
  }

  private async moveVersion(
    tx: Transaction,
    { caseId, key }: HandInRow,
    from: number,
    to: number,
  ): Promise<boolean> {
    const moved = await changedBy(
      tx,
      'UPDATE hand_in_drafts SET version = $4 WHERE case_id = $1 AND key = $2 AND version = $3',
      [caseId, key, from, to],
    );
    return moved === 1;
  }
}
