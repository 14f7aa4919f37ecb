import type { Article } from '../law/article.js';
import type { ByEdition, RuleSet } from '../law/rule-set.js';
import { inEdition } from '../law/rule-set.js';
import { applyMoves, stateRefusals, type Moves } from './act-table.js';

export interface ExplorableProcedure<Tracks> {
  readonly initial: Tracks;
  readonly unlessStated: Moves<Tracks>;
  readonly acts: {
    readonly [act: string]: { readonly article: ByEdition<Article | null>; readonly moves: Moves<Tracks> };
  };
}

export interface Exploration<Tracks> {
  /** Every reachable combination of tracks with a shortest path of acts to it. */
  readonly states: ReadonlyMap<string, { readonly tracks: Tracks; readonly path: readonly string[] }>;
  readonly edges: readonly { readonly from: string; readonly act: string; readonly to: string }[];
}

export const stateKey = (tracks: object): string => Object.values(tracks).join('/');

/** Walks every state the table can reach in an edition, requirements taken as met. */
export function explore<Tracks extends Record<keyof Tracks, string>>(
  procedure: ExplorableProcedure<Tracks>,
  ruleSet: RuleSet,
): Exploration<Tracks> {
  const states = new Map([
    [stateKey(procedure.initial), { tracks: procedure.initial, path: [] as string[] }],
  ]);
  const edges: { from: string; act: string; to: string }[] = [];
  for (const { tracks, path } of states.values()) {
    for (const [act, row] of Object.entries(procedure.acts)) {
      const article = inEdition(row.article, ruleSet);
      const moves = { ...procedure.unlessStated, ...row.moves };
      if (article === null || stateRefusals(moves, tracks, article).length > 0) continue;
      const next = applyMoves(moves, tracks);
      edges.push({ from: stateKey(tracks), act, to: stateKey(next) });
      if (!states.has(stateKey(next))) states.set(stateKey(next), { tracks: next, path: [...path, act] });
    }
  }
  return { states, edges };
}

/** One Mermaid diagram per track, with the other tracks' conditions on the label: what people review. */
export function drawTrack<Tracks extends Record<keyof Tracks, string>>(
  procedure: ExplorableProcedure<Tracks>,
  track: keyof Tracks & string,
  label: (act: string) => string,
): string {
  const lines = Object.entries(procedure.acts).flatMap(([act, { moves }]) => {
    const move = moves[track];
    if (!move) return [];
    const conditions = (Object.entries(moves) as [string, { from: readonly string[]; to?: string }][])
      .filter(([other]) => other !== track)
      .map(([other, { from, to }]) => `${other} ${from.join('|')}${to ? ` → ${to}` : ''}`);
    const text = [label(act), ...conditions].join(' · ');
    return move.from.map((from) => `  ${from} --> ${move.to ?? from}: ${text}`);
  });
  return ['stateDiagram-v2', `  [*] --> ${procedure.initial[track]}`, ...lines].join('\n');
}
