import { Injectable } from '@nestjs/common';
import { resultOf, type AnyState, type ResultBelow } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { goesOnFrom } from '../cases/index.js';
import { CountProjector } from '../statistics/index.js';
import { CaseFiles } from './case-file.js';

const sameResult = (one: ResultBelow, other: ResultBelow): boolean =>
  one.outcome === other.outcome && one.onReconsideration === other.onReconsideration;

/** An instance that leaves the judgment below standing counts with its result: corrected, it counts anew (law.md H.3). */
@Injectable()
export class CountsAbove {
  constructor(
    private readonly files: CaseFiles,
    private readonly counts: CountProjector,
  ) {}

  async renew(
    tx: Transaction,
    caseId: string,
    { before, after }: Readonly<Record<'before' | 'after', AnyState>>,
  ): Promise<void> {
    if (sameResult(resultOf(before), resultOf(after))) return;
    const above = await rowsOf<{ id: string }>(
      tx,
      `WITH RECURSIVE course AS (SELECT id AS instance, dispute_id FROM cases WHERE id = $1
         UNION SELECT later.id, later.dispute_id
           FROM course JOIN cases later ON later.dispute_id = course.dispute_id ${goesOnFrom('course.instance')})
       SELECT instance AS id FROM course WHERE instance <> $1 ORDER BY instance`,
      [caseId],
    );
    for (const { id } of above) {
      const file = await this.files.lock(tx, id, null);
      if (file === null) continue;
      const { organId } = file.row;
      await this.counts.refresh(tx, { caseId: id, organId, procedure: file.procedure.name }, file.state);
    }
  }
}
