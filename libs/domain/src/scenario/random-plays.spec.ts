import fc from 'fast-check';

import { addDays, calendarDate } from '../calendar/calendar-date.js';
import { inEdition, type RuleSet } from '../law/rule-set.js';
import { explore, stateKey } from '../procedure/explore.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import type { ProcedureName } from '../procedures/procedure-names.js';
import { procedures } from '../procedures/procedures.js';
import { playOf, type AnyPlay } from './procedure-plays.js';

const editions = [
  ['reconsideration', 'R0', '2023-11-06'],
  ['reconsideration', 'R1', '2026-03-02'],
  ['reconsideration', 'R2', '2026-09-07'],
  ['mediation', 'R1', '2026-03-02'],
  ['litigation', 'L0', '2015-03-02'],
  ['litigation', 'L1', '2016-03-02'],
  ['litigation', 'L2', '2026-03-02'],
  ['litigation', 'C1', '2026-03-02'],
] as const satisfies readonly (readonly [ProcedureName, RuleSet, string])[];

/** What is possible is performed or only proposed; what is merely tried may be anything. */
const ways = ['perform', 'propose', 'try'] as const;
type Move = readonly [choice: number, days: number, way: (typeof ways)[number]];

const moves = fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 0, max: 9 }), fc.constantFrom(...ways)), {
  minLength: 5,
  maxLength: 40,
});

/** By how many days an entry is told later than it was; null where it is struck out. */
const told = fc.option(fc.integer({ min: -9, max: 9 }));
const correction = ({ seq, act, occurredOn, payload }: JournalEntry, later: number | null) => ({
  seq,
  replacement: later === null ? undefined : { act, occurredOn: addDays(occurredOn, later), payload },
});

describe.each(editions)('a case of %s played at random under %s', (procedure, ruleSet, start) => {
  const { acts, firstActs, model } = procedures[procedure];
  const opening = firstActs.filter(
    (act) =>
      act !== 'importRegisterEntry' &&
      inEdition(model.procedure.acts[act]?.article ?? { old: null, now: null }, ruleSet),
  );
  const playAtRandom = (first: number, steps: readonly Move[]): AnyPlay => {
    const play = playOf(procedure, { ruleSet, today: calendarDate(start) });
    play.perform({ act: opening[first % opening.length] ?? '' });
    for (const [choice, days, way] of steps) {
      play.passTo(addDays(play.today, days));
      const possible = way === 'try' ? acts : acts.filter((act) => play.refusals({ act }).length === 0);
      const act = possible[choice % Math.max(possible.length, 1)];
      if (act === undefined) continue;
      if (way === 'propose') play.propose({ act });
      else play.perform({ act });
    }
    return play;
  };
  const replayed = (play: AnyPlay) => {
    const written = JSON.parse(JSON.stringify(play.state.journal)) as typeof play.state.journal;
    return play.engine().stateOf(ruleSet, written);
  };
  const reachable = explore(model.procedure, ruleSet).states;

  it('opens, and stays in the graph of its table and is replayed to the very state it was left in', () =>
    fc.assert(
      fc.property(fc.nat(20), moves, (first, steps) => {
        const play = playAtRandom(first, steps);
        expect(play.state.journal.length).toBeGreaterThan(0);
        expect(reachable.has(stateKey(play.state.tracks))).toBe(true);
        expect(replayed(play)).toEqual(play.state);
      }),
      { numRuns: 25 },
    ));

  it('does so too when an entry is struck out or told on another day, or is left as it was where that is refused', () =>
    fc.assert(
      fc.property(fc.nat(20), moves, fc.nat(60), told, (first, steps, nth, later) => {
        const play = playAtRandom(first, steps);
        const { journal } = play.state;
        const wrong = journal[nth % journal.length];
        const refused = play.perform({
          act: 'correctRecord',
          payload: wrong ? correction(wrong, later) : {},
        });
        expect(reachable.has(stateKey(play.state.tracks))).toBe(true);
        expect(replayed(play)).toEqual(play.state);
        if (refused.length > 0) expect(play.state.journal).toEqual(journal);
      }),
      { numRuns: 15 },
    ));
});
