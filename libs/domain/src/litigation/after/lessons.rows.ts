import { lossAnalysisRow } from '../../lessons/lesson-row.js';
import { lossesWith, type LessonActs, type Loss, type LossOfOrgan } from '../../lessons/loss-analysis.js';
import type { LitigationFacts } from '../litigation-facts.js';
import type { LitigationRecord } from '../litigation-record.js';
import type { Chapter } from '../litigation-rows.js';
import { lostOutcomes } from '../litigation-terms.js';
import { inEffect } from '../litigation-tracks.js';

/**
 * A judgment against the defendants (law.md H.3) counts when it is in effect; one that was appealed, when the higher
 * instance leaves it; what the higher instance changed counts where the organs had won below.
 */
export function lossInCourt({ decision, parties, effectiveOn, appeals }: LitigationRecord): Loss | null {
  const organs = parties.flatMap(({ key, role, kind }) =>
    role === 'defendant' && kind === 'organ' ? [key] : [],
  );
  if (decision === null || organs.length === 0) return null;
  if (decision.outcome === 'CHANGED') return { on: decision.on, standing: 'ifBelowWon', organs };
  if (!lostOutcomes.includes(decision.outcome)) return null;
  if (effectiveOn !== null) return { on: effectiveOn, standing: 'final', organs };
  return Object.keys(appeals).length > 0 ? { on: decision.on, standing: 'ifAffirmed', organs } : null;
}

export const lossesInCourt = (record: LitigationRecord): readonly LossOfOrgan[] =>
  lossesWith(lossInCourt(record), record);

/** What is learnt from a suit that was lost; it moves nothing, and may be told after the file is closed. */
export const lessonRows: Chapter<LessonActs> = {
  recordLossAnalysis: {
    ...lossAnalysisRow(({ record }: LitigationFacts) => lossInCourt(record)),
    moves: { phase: { from: ['HIGHER_INSTANCE', 'JUDGED_2', ...inEffect, 'CLOSED'] } },
  },
};
