import { calendarDate } from '@mingjing/domain';
import { Board, BoardScopes, LiveCounts, type BoardQuery } from '@mingjing/casework/board';
import { FigureOrgans, Organs, type Person } from '@mingjing/casework/people';
import { StatisticSums } from '@mingjing/casework/statistics';
import type { Today } from '@mingjing/platform/clock';
import type { Database } from '@mingjing/platform/database';
import type { ListQuestion } from './list-questions.js';

const periods = {
  'this year': ['2026-01-01', '2026-11-01'],
  'ten years': ['2017-01-01', '2026-11-01'],
} as const;

/** The board of the widest organ an asker may see; a liaison has none. */
export function boardQuestions(database: Database, today: Today): readonly ListQuestion[] {
  const organs = new Organs(database);
  const scopes = new BoardScopes(new FigureOrgans(organs));
  const board = new Board(new StatisticSums(database), scopes, new LiveCounts(database), today);
  const ask = (name: string, query: BoardQuery): ListQuestion => ({
    name: `board: ${name}`,
    ask: async (asker: Person) => {
      if ((await scopes.organsOf(asker)).length === 0) return 0;
      return (await board.read(asker, query)).sums.length;
    },
  });
  return Object.entries(periods).flatMap(([name, [from, to]]) => {
    const period = { from: calendarDate(from), to: calendarDate(to) };
    return [ask(name, period), ask(`${name}, reconsideration`, { ...period, procedure: 'reconsideration' })];
  });
}
