import { Injectable } from '@nestjs/common';
import type { Deadline } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { DeadlineEntity } from './deadline.entity.js';

const identity = ({ rule, key, startSeq }: Pick<Deadline, 'rule' | 'key' | 'startSeq'>): string =>
  `${rule}/${key}/${String(startSeq)}`;

/** Keeps the stored clocks of a case equal to those derived from its journal. Only the runner calls it. */
@Injectable()
export class DeadlineProjector {
  /** Updates in place by (rule, key, starting entry), so that reminders keep their deadline; answers with the rows. */
  async refresh(
    tx: Transaction,
    owner: { caseId: string },
    derived: readonly Deadline[],
  ): Promise<DeadlineEntity[]> {
    const stored = await tx.findBy(DeadlineEntity, { caseId: owner.caseId });
    const known = new Map(stored.map((row) => [identity(row), row.id]));
    const rows = derived.map((deadline) => toRow(owner, deadline, known.get(identity(deadline)) ?? newId()));
    const kept = new Set(rows.map(({ id }) => id));
    const gone = stored.filter(({ id }) => !kept.has(id));
    if (gone.length > 0)
      await tx.delete(
        DeadlineEntity,
        gone.map(({ id }) => id),
      );
    if (rows.length > 0) await tx.upsert(DeadlineEntity, rows, ['id']);
    return rows;
  }
}

export const toRow = ({ caseId }: { caseId: string }, deadline: Deadline, id: string): DeadlineEntity => ({
  id,
  caseId,
  rule: deadline.rule,
  key: deadline.key,
  startSeq: deadline.startSeq,
  owner: deadline.owner,
  kind: deadline.kind,
  article: deadline.article,
  length: deadline.length,
  unit: deadline.unit,
  startedOn: deadline.startedOn,
  dueOn: deadline.dueOn,
  doneOn: deadline.doneOn,
  status: deadline.status,
  recordedLate: deadline.recordedLate,
  provisional: deadline.provisional,
  needsVerification: deadline.needsVerification,
  explanation: deadline.explanation,
});
