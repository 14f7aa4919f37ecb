import { lossAnalysisRow, measuresDoneRow } from '../lessons/lesson-row.js';
import { lossesWith, type LessonActs, type Loss, type LossOfOrgan } from '../lessons/loss-analysis.js';
import { correctingOutcomes, type Outcome } from './outcomes.js';
import type { ReconsiderationFacts } from './reconsideration.facts.js';
import { partiesOf, type ReconsiderationRecord } from './reconsideration.record.js';
import type { Rows } from './reconsideration.rows.js';

const corrected: readonly (Outcome | null)[] = correctingOutcomes;
const settled: readonly (Outcome | null)[] = ['MEDIATION_DOC', 'TERMINATE'];

/** A respondent’s act was corrected: by the decision (63-67, 71), or by itself before the case was settled (law.md H.1). */
export function lossOnReconsideration(record: ReconsiderationRecord): Loss | null {
  const { outcome, concludedOn, actChangedOn } = record;
  if (concludedOn === null) return null;
  if (!corrected.includes(outcome) && (actChangedOn === null || !settled.includes(outcome))) return null;
  return {
    on: concludedOn,
    standing: 'final',
    organs: partiesOf(record, 'respondent').map(({ key }) => key),
  };
}

export const lossesOnReconsideration = (record: ReconsiderationRecord): readonly LossOfOrgan[] =>
  lossesWith(lossOnReconsideration(record), record);

const afterTheLoss = {
  phase: { from: ['DECIDED', 'MEDIATED', 'TERMINATED', 'SERVED', 'PERFORMANCE', 'CLOSED'] },
  clock: { from: ['running', 'suspended'] },
} as const;

/** What is learnt from a corrected act; it moves nothing, and may be told after the case is closed. */
export const lessonRows: Pick<Rows, keyof LessonActs> = {
  recordLossAnalysis: {
    ...lossAnalysisRow(({ record }: ReconsiderationFacts) => lossOnReconsideration(record)),
    moves: afterTheLoss,
  },
  recordMeasuresDone: {
    ...measuresDoneRow(({ record }: ReconsiderationFacts) => lossesOnReconsideration(record)),
    moves: afterTheLoss,
  },
};
