import { Injectable } from '@nestjs/common';
import type { JournalEntry } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { In } from 'typeorm';
import { CaseEventEntity } from './case-event.entity.js';
import { hashOf } from './journal-hash.js';

export type NewEntry = Omit<CaseEventEntity, 'hash' | 'previousHash' | 'seq' | 'caseId'>;

/** The only writer and reader of case_events. */
@Injectable()
export class Journal {
  /** Appends entries after the given head and answers with the new head. */
  async append(
    tx: Transaction,
    head: { caseId: string; seq: number; hash: string },
    entries: readonly NewEntry[],
  ): Promise<{ seq: number; hash: string }> {
    let { seq, hash } = head;
    const rows = entries.map((entry) => {
      seq += 1;
      const row = { ...entry, caseId: head.caseId, seq, previousHash: hash };
      hash = hashOf(row);
      return { ...row, hash };
    });
    if (rows.length > 0) await tx.insert(CaseEventEntity, rows as never);
    return { seq, hash };
  }

  async entriesOf(tx: Transaction, caseId: string): Promise<CaseEventEntity[]> {
    return tx.find(CaseEventEntity, { where: { caseId }, order: { seq: 'ASC' } });
  }

  /** The journals of several cases in one question. */
  async entriesOfMany(
    tx: Transaction,
    caseIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly CaseEventEntity[]>> {
    const journals = new Map<string, CaseEventEntity[]>(caseIds.map((id) => [id, []]));
    const entries = await tx.find(CaseEventEntity, {
      where: { caseId: In([...caseIds]) },
      order: { caseId: 'ASC', seq: 'ASC' },
    });
    for (const entry of entries) journals.get(entry.caseId)?.push(entry);
    return journals;
  }
}

/** A stored entry as replay sees it. */
export const toJournalEntry = ({
  seq,
  type,
  act,
  occurredOn,
  recordedOn,
  payload,
}: CaseEventEntity): JournalEntry => ({
  seq,
  type,
  act,
  occurredOn,
  recordedOn,
  payload,
});
