import { addMonths, facetValueLabel, NO_OFFICER, type Locale, type Measure } from '@mingjing/domain';
import type { BoardAnswer, BoardNames } from '@mingjing/casework/board';
import type { ProcedureSum } from '@mingjing/casework/statistics';
import type { BoardMonth, BoardOfficer, BoardOrganFigures, BoardView } from './board.dto.js';

type Counted = Pick<ProcedureSum, 'procedure' | 'measure' | 'count'>;

/** What a procedure takes up: a suit needs no acceptance of ours. */
const taken = (procedure: string): Measure => (procedure === 'litigation' ? 'received' : 'accepted');

function monthsOf({ months, earlier, period }: BoardAnswer): BoardMonth[] {
  const sum = (of: readonly Counted[], measure: (procedure: string) => Measure): number =>
    of
      .filter((each) => each.measure === measure(each.procedure))
      .reduce((total, { count }) => total + count, 0);
  const left = (of: readonly Counted[]): number => sum(of, taken) - sum(of, () => 'concluded');
  const shown: BoardMonth[] = [];
  let pending = left(earlier);
  for (let { from: month } = period; month <= period.to; month = addMonths(month, 1)) {
    const own = months.filter((each) => each.month === month);
    pending += left(own);
    shown.push({
      month,
      received: sum(own, () => 'received'),
      accepted: sum(own, () => 'accepted'),
      concluded: sum(own, () => 'concluded'),
      pending,
    });
  }
  return shown;
}

const perOfficer = (sums: readonly ProcedureSum[], measure: Measure): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const sum of sums)
    if (sum.measure === measure && sum.facet === 'officer')
      counts.set(sum.value, (counts.get(sum.value) ?? 0) + sum.count);
  return counts;
};

function officersOf(
  { standing, sums, overdueByOfficer }: BoardAnswer,
  { users }: BoardNames,
  locale: Locale,
): BoardOfficer[] {
  const open = perOfficer(standing, 'open');
  const concluded = perOfficer(sums, 'concluded');
  const overdue = new Map(overdueByOfficer.map((each) => [each.officerId ?? NO_OFFICER, each.overdue]));
  return [...new Set([...open.keys(), ...concluded.keys()])]
    .map((officer) => ({
      officerId: officer === NO_OFFICER ? null : officer,
      name: users.get(officer) ?? facetValueLabel('officer', officer, locale),
      open: open.get(officer) ?? 0,
      overdue: overdue.get(officer) ?? 0,
      concluded: concluded.get(officer) ?? 0,
    }))
    .sort((a, b) => b.overdue - a.overdue || b.open - a.open || (a.name < b.name ? -1 : 1));
}

function organsOf({ byOrgan }: BoardAnswer, { organs }: BoardNames): BoardOrganFigures[] {
  const count = (id: string, measure: Measure): number =>
    byOrgan.find((sum) => sum.organId === id && sum.measure === measure)?.count ?? 0;
  return [...new Set(byOrgan.map(({ organId }) => organId))]
    .map((id) => ({
      id,
      name: organs.get(id) ?? id,
      open: count(id, 'open'),
      received: count(id, 'received'),
      concluded: count(id, 'concluded'),
    }))
    .sort((a, b) => b.open - a.open || b.received - a.received || (a.name < b.name ? -1 : 1));
}

/** Inflow and outflow by month, the load of officers and of organs. */
export const flowOf = (
  answer: BoardAnswer,
  names: BoardNames,
  locale: Locale,
): Pick<BoardView, 'months' | 'officers' | 'byOrgan'> => ({
  months: monthsOf(answer),
  officers: officersOf(answer, names, locale),
  byOrgan: organsOf(answer, names),
});
