import {
  deadlineRulesFor,
  reconsideration,
  settlingChoices,
  type ReconsiderationAct,
  type RuleSet,
  type SettlingAnswer,
  type Tracks,
} from '@mingjing/domain';
import { capacitiesFor, explained, type Performer } from '../procedures/index.js';

/** What of a clock's case says which act settles it now. */
export interface ClockPlace extends Tracks {
  readonly rule: string;
  readonly ruleSet: RuleSet;
  readonly officerId: string | null;
  /** The acts of the case that wait for their approvers. */
  readonly proposed: readonly string[];
}

export type ClockAct = SettlingAnswer<ReconsiderationAct>;

/** What somebody can do about an open clock, read from the table alone: the case itself is not opened for it. */
export function clockActsFor(actor: Performer, place: ClockPlace): readonly ClockAct[] {
  const rule = deadlineRulesFor(place.ruleSet).find(({ id }) => id === place.rule);
  if (!rule) return [];
  const { phase, clock, mediation, normReview, stay, ruleSet, proposed } = place;
  return settlingChoices(rule, reconsideration, {
    tracks: { phase, clock, mediation, normReview, stay },
    ruleSet,
    capacities: capacitiesFor(actor, place),
    proposed,
  }).map((answer) => ({ ...answer, refusals: explained(answer.refusals, actor, place) }));
}
