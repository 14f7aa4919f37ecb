import {
  procedures,
  settlingChoices,
  tableAnswers,
  type Act,
  type AnyTracks,
  type RuleSet,
  type SettlingAnswer,
  type SettlingChoice,
} from '@mingjing/domain';
import { capacitiesFor, explained, type Assigned, type Performer } from '../procedures/index.js';

/** What of a case says which acts it admits now. */
export interface ActPlace extends Assigned {
  readonly tracks: AnyTracks;
  readonly ruleSet: RuleSet;
  /** The acts of the case that wait for their approvers. */
  readonly proposed: readonly string[];
}

/** What of a clock's case says which act settles it now. */
export interface ClockPlace extends ActPlace {
  readonly rule: string;
  readonly key: string;
}

export type ClockAct = SettlingAnswer<Act>;

/** What somebody can do about an open clock, read from the table alone: the case itself is not opened for it. */
export function clockActsFor(actor: Performer, place: ClockPlace): readonly ClockAct[] {
  const { model } = procedures[place.procedure];
  const rule = model.deadlineRules(place.ruleSet).find(({ id }) => id === place.rule);
  if (!rule) return [];
  return settlingChoices(rule, model.procedure, { ...choiceOf(actor, place), key: place.key }).map((answer) =>
    told(answer as ClockAct, actor, place),
  );
}

/** What the table says of certain acts in a case, for somebody. */
export const tableActsFor = (actor: Performer, place: ActPlace, acts: readonly Act[]): readonly ClockAct[] =>
  tableAnswers<AnyTracks, string>(
    acts,
    procedures[place.procedure].model.procedure,
    choiceOf(actor, place),
  ).map((answer) => told(answer as ClockAct, actor, place));

const choiceOf = (actor: Performer, place: ActPlace): SettlingChoice<AnyTracks> => ({
  tracks: place.tracks,
  ruleSet: place.ruleSet,
  capacities: capacitiesFor(actor, place),
  proposed: place.proposed,
});

const told = (answer: ClockAct, actor: Performer, place: ActPlace): ClockAct => ({
  ...answer,
  refusals: explained(answer.refusals, actor, place),
});
