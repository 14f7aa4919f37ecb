import { lossAnalysisRow, measuresDoneRow } from '../../lessons/lesson-row.js';
import { lossesWith, type LessonActs, type Loss, type LossOfOrgan } from '../../lessons/loss-analysis.js';
import type { LitigationFacts } from '../litigation-facts.js';
import type { LitigationRecord } from '../litigation-record.js';
import type { Chapter } from '../litigation-rows.js';
import { lostOutcomes } from '../litigation-terms.js';
import { outcomeFor } from '../outcome-for.js';
import { inEffect } from '../litigation-tracks.js';

/**
 * A judgment against a defendant (law.md H.3) counts when it is in effect; one that was appealed, when the higher
 * instance leaves it; what the higher instance changed counts where the organs had won below.
 */
export function lossInCourt({
  suit,
  decision,
  parties,
  effectiveOn,
  appeals,
}: LitigationRecord): Loss | null {
  if (decision === null) return null;
  const changed = decision.outcome === 'CHANGED';
  const organs = parties.flatMap(({ key, role, kind, ours }) => {
    if (role !== 'defendant' || kind !== 'organ') return [];
    const outcome = outcomeFor(suit, { ours: ours === true }, decision);
    return changed || (outcome !== null && lostOutcomes.includes(outcome)) ? [key] : [];
  });
  if (organs.length === 0) return null;
  if (changed) return { on: decision.on, standing: 'ifBelowWon', organs };
  if (effectiveOn !== null) return { on: effectiveOn, standing: 'final', organs };
  return Object.keys(appeals).length > 0 ? { on: decision.on, standing: 'ifAffirmed', organs } : null;
}

export const lossesInCourt = (record: LitigationRecord): readonly LossOfOrgan[] =>
  lossesWith(lossInCourt(record), record);

const afterTheLoss = { phase: { from: ['HIGHER_INSTANCE', 'JUDGED_2', ...inEffect, 'CLOSED'] } } as const;

/** What is learnt from a suit that was lost; it moves nothing, and may be told after the file is closed. */
export const lessonRows: Chapter<LessonActs> = {
  recordLossAnalysis: {
    ...lossAnalysisRow(({ record }: LitigationFacts) => lossInCourt(record)),
    moves: afterTheLoss,
  },
  recordMeasuresDone: {
    ...measuresDoneRow(({ record }: LitigationFacts) => lossesInCourt(record)),
    moves: afterTheLoss,
  },
};
