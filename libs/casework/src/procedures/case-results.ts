import { Injectable } from '@nestjs/common';
import { procedures, type AnyState, type ProcedureName } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { CourtAppearanceProjector } from '../appearances/index.js';
import { CaseLessonProjector } from '../losses/index.js';
import { CountProjector } from '../statistics/index.js';
import { CountsAbove } from './counts-above.js';

interface Place {
  readonly caseId: string;
  readonly organId: string;
  readonly procedure: ProcedureName;
}

/** What is told of a case afterwards: who came to court, who lost and what was learnt, what it counts. */
@Injectable()
export class CaseResults {
  constructor(
    private readonly appearances: CourtAppearanceProjector,
    private readonly lessons: CaseLessonProjector,
    private readonly counts: CountProjector,
    private readonly above: CountsAbove,
  ) {}

  async refresh(
    tx: Transaction,
    place: Place,
    states: Readonly<Record<'before' | 'after', AnyState>>,
  ): Promise<void> {
    const { appearances } = procedures[place.procedure];
    await this.appearances.refresh(tx, place.caseId, {
      before: appearances(states.before),
      after: appearances(states.after),
    });
    await this.lessons.refresh(tx, place, states);
    await this.counts.refresh(tx, place, states.after);
    if (place.procedure === 'litigation') await this.above.renew(tx, place.caseId, states);
  }
}
