import {
  deadlineRulesFor,
  reconsideration,
  settlingChoices,
  tableAnswers,
  type ReconsiderationAct,
  type RuleSet,
  type SettlingAnswer,
  type SettlingChoice,
  type Tracks,
} from '@mingjing/domain';
import { capacitiesFor, explained, type Performer } from '../procedures/index.js';

/** What of a case says which acts it admits now. */
export interface ActPlace extends Tracks {
  readonly ruleSet: RuleSet;
  readonly officerId: string | null;
  /** The acts of the case that wait for their approvers. */
  readonly proposed: readonly string[];
}

/** What of a clock's case says which act settles it now. */
export interface ClockPlace extends ActPlace {
  readonly rule: string;
}

export type ClockAct = SettlingAnswer<ReconsiderationAct>;

/** What somebody can do about an open clock, read from the table alone: the case itself is not opened for it. */
export function clockActsFor(actor: Performer, place: ClockPlace): readonly ClockAct[] {
  const rule = deadlineRulesFor(place.ruleSet).find(({ id }) => id === place.rule);
  if (!rule) return [];
  return settlingChoices(rule, reconsideration, choiceOf(actor, place)).map((answer) =>
    told(answer, actor, place),
  );
}

/** What the table says of certain acts in a case, for somebody. */
export const tableActsFor = (
  actor: Performer,
  place: ActPlace,
  acts: readonly ReconsiderationAct[],
): readonly ClockAct[] =>
  tableAnswers(acts, reconsideration, choiceOf(actor, place)).map((answer) => told(answer, actor, place));

function choiceOf(actor: Performer, place: ActPlace): SettlingChoice<Tracks> {
  const { phase, clock, mediation, normReview, stay, ruleSet, proposed } = place;
  return {
    tracks: { phase, clock, mediation, normReview, stay },
    ruleSet,
    capacities: capacitiesFor(actor, place),
    proposed,
  };
}

const told = (answer: ClockAct, actor: Performer, place: ActPlace): ClockAct => ({
  ...answer,
  refusals: explained(answer.refusals, actor, place),
});
