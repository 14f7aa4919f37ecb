import { Injectable } from '@nestjs/common';
import type { CourtAppearance } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { CourtAppearanceEntity } from './court-appearance.entity.js';

/** Keeps the hearings of a suit in step with its journal. */
@Injectable()
export class CourtAppearanceProjector {
  async refresh(
    tx: Transaction,
    caseId: string,
    { before, after }: Readonly<Record<'before' | 'after', readonly CourtAppearance[]>>,
  ): Promise<void> {
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    await tx.delete(CourtAppearanceEntity, { caseId });
    if (after.length > 0)
      await tx.insert(
        CourtAppearanceEntity,
        after.map((one) => ({ caseId, ...one })),
      );
  }
}
