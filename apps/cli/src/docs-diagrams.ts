import {
  actLabels,
  drawTrack,
  procedures,
  type Act,
  type AnyTracks,
  type ExplorableProcedure,
} from '@mingjing/domain';

import { actsOf, editions, type Edition } from './docs-editions.js';

/** A file of docs/generated with its text. */
export interface GeneratedDocument {
  readonly file: string;
  readonly text: string;
}

/** One diagram for each edition and each track that some act moves. */
export function diagrams(): GeneratedDocument[] {
  return editions.flatMap((edition) => {
    const procedure = tableOf(edition);
    return movingTracks(procedure).map((track) => ({
      file: `${edition.file}.${track}.mmd`,
      text: `${drawTrack(procedure, track, label)}\n`,
    }));
  });
}

const label = (act: string): string => actLabels[act as Act].zh;

function tableOf(edition: Edition): ExplorableProcedure<AnyTracks> {
  const { initial, unlessStated } = procedures[edition.procedure].model.procedure;
  return {
    initial,
    unlessStated,
    acts: Object.fromEntries(actsOf(edition).map(({ act, row }) => [act, row])),
  };
}

const movingTracks = ({ initial, acts }: ExplorableProcedure<AnyTracks>): string[] =>
  Object.keys(initial).filter((track) =>
    Object.values(acts).some(({ moves }) => moves[track]?.to !== undefined),
  );
