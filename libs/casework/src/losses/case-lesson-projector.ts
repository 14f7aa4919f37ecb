import { Injectable } from '@nestjs/common';
import { procedures, type AnyState, type ProcedureName } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { CaseLessonEntity } from './case-lesson.entity.js';

interface Place {
  readonly caseId: string;
  readonly procedure: ProcedureName;
}

/** The rows of the register that a case has: one for each organ that lost it. */
function rowsIn({ caseId, procedure }: Place, state: AnyState): CaseLessonEntity[] {
  return procedures[procedure].losses(state).map(({ organ, lostOn, standing, analysis }) => {
    const party = state.record.parties.find(({ key }) => key === organ);
    return {
      caseId,
      organ,
      organId: party?.organId ?? null,
      organName: party?.name ?? organ,
      lostOn,
      standing,
      analysedOn: analysis?.on ?? null,
      causes: [...(analysis?.causes ?? [])],
      violated: analysis?.violated ?? null,
      lesson: analysis?.lesson ?? null,
      measures: analysis?.measures ?? null,
      responsibleUnit: analysis?.responsibleUnit ?? null,
      measuresDueOn: analysis?.measuresDueOn ?? null,
      measuresDoneOn: analysis?.carriedOut?.on ?? null,
      measuresDone: analysis?.carriedOut?.done ?? null,
    };
  });
}

/** Keeps the lost cases and their lessons in step with the journal. */
@Injectable()
export class CaseLessonProjector {
  async refresh(
    tx: Transaction,
    place: Place,
    { before, after }: Readonly<Record<'before' | 'after', AnyState>>,
  ): Promise<void> {
    const rows = rowsIn(place, after);
    if (JSON.stringify(rowsIn(place, before)) === JSON.stringify(rows)) return;
    await tx.delete(CaseLessonEntity, { caseId: place.caseId });
    if (rows.length > 0) await tx.insert(CaseLessonEntity, rows);
  }
}
