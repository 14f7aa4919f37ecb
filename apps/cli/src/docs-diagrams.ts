import {
  actLabels,
  drawTrack,
  reconsideration,
  type ExplorableProcedure,
  type ReconsiderationAct,
  type RuleSet,
  type Tracks,
} from '@mingjing/domain';

import { actsOf, editions } from './docs-editions.js';

/** A file of docs/generated with its text. */
export interface GeneratedDocument {
  readonly file: string;
  readonly text: string;
}

/** One diagram for each edition and each track that some act moves. */
export function diagrams(): GeneratedDocument[] {
  return editions.flatMap(({ ruleSet, file }) => {
    const procedure = procedureOf(ruleSet);
    return movingTracks(procedure).map((track) => ({
      file: `${file}.${track}.mmd`,
      text: `${drawTrack(procedure, track, label)}\n`,
    }));
  });
}

const label = (act: string): string => actLabels[act as ReconsiderationAct].zh;

const procedureOf = (ruleSet: RuleSet): ExplorableProcedure<Tracks> => ({
  initial: reconsideration.initial,
  unlessStated: reconsideration.unlessStated,
  acts: Object.fromEntries(actsOf(ruleSet).map(({ act, row }) => [act, row])),
});

const movingTracks = ({ initial, acts }: ExplorableProcedure<Tracks>): (keyof Tracks)[] =>
  (Object.keys(initial) as (keyof Tracks)[]).filter((track) =>
    Object.values(acts).some(({ moves }) => moves[track]?.to !== undefined),
  );
