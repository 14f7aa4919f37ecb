import {
  indicatorCodes,
  indicatorOf,
  facetValueLabel,
  procedureLabels,
  procedureNames,
  valueOf,
  type Facet,
  type Figure,
  type IndicatorCode,
  type Locale,
  type Measure,
  type ProcedureName,
} from '@mingjing/domain';
import type { BoardAnswer, BoardNames } from '@mingjing/casework/board';
import type { ProcedureSum } from '@mingjing/casework/statistics';
import { countedByText } from '../cases/counted-query.js';
import { labelled } from '../cases/case.view.js';
import type { BoardDrill, BoardIndicator, BoardSplit, BoardView } from './board.dto.js';
import { flowOf } from './board-flow.js';

interface Wanted {
  readonly facet: Facet;
  readonly measure: Measure;
  readonly procedure: ProcedureName | null;
}

const standingFacets: readonly Facet[] = ['phase', 'matter', 'category', 'respondent'];

const drillOf = ({ measure, facet, values }: Figure): BoardDrill => ({
  counted: measure,
  countedBy: facet === undefined || values === undefined ? null : countedByText(facet, values),
});

function labelOf(facet: Facet, value: string, { organs, users }: BoardNames, locale: Locale): string {
  const name = facet === 'officer' ? users.get(value) : organs.get(value);
  return name ?? facetValueLabel(facet, value, locale);
}

function splitOf(
  sums: readonly ProcedureSum[],
  { facet, measure, procedure }: Wanted,
  names: BoardNames,
  locale: Locale,
): BoardSplit {
  const counts = new Map<string, number>();
  for (const sum of sums)
    if (sum.facet === facet && sum.measure === measure && (procedure ?? sum.procedure) === sum.procedure)
      counts.set(sum.value, (counts.get(sum.value) ?? 0) + sum.count);
  const bars = [...counts]
    .map(([value, count]) => ({
      value,
      label: labelOf(facet, value, names, locale),
      count,
      counted: measure,
      countedBy: countedByText(facet, [value]),
    }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return { facet, procedure: procedure && labelled(procedure, procedureLabels, locale), bars };
}

function indicatorView(code: IndicatorCode, { sums, before }: BoardAnswer, locale: Locale): BoardIndicator {
  const indicator = indicatorOf(code);
  const { procedure, unit, label, definition, better, of, outOf = [] } = indicator;
  const own = (all: readonly ProcedureSum[]) => all.filter((sum) => sum.procedure === procedure);
  return {
    code,
    procedure: labelled(procedure, procedureLabels, locale),
    unit,
    label: label[locale],
    definition: definition[locale],
    better,
    now: valueOf(indicator, own(sums)),
    before: valueOf(indicator, own(before)),
    of: drillOf(of),
    outOf: outOf.map(drillOf),
  };
}

const standingCount = (answer: BoardAnswer, measure: Measure, facet: Facet | '', value: string): number =>
  answer.standing
    .filter((sum) => sum.measure === measure && sum.facet === facet && sum.value === value)
    .reduce((total, { count }) => total + count, 0);

/** The board as the screen shows it; every figure names the cases behind it. */
export function boardView(answer: BoardAnswer, names: BoardNames, locale: Locale): BoardView {
  const { organ, organs, procedures, today, soonOn, period, previous, live, standing, sums } = answer;
  const outcomes = (procedure: ProcedureName): BoardSplit =>
    splitOf(sums, { facet: 'outcome', measure: 'concluded', procedure }, names, locale);
  const [only] = procedures;
  return {
    today,
    soonOn,
    organ: { id: organ.id, name: organ.name },
    organs: organs.map(({ id, name }) => ({ id, name })),
    procedure: procedures.length === 1 && only ? labelled(only, procedureLabels, locale) : null,
    period,
    previous,
    live: {
      ...live,
      open: standingCount(answer, 'open', '', ''),
      suspended: standingCount(answer, 'open', 'suspended', 'yes'),
      opinionLetters: standingCount(answer, 'letterOpen', 'kind', 'opinionLetter'),
      judicialSuggestions: standingCount(answer, 'letterOpen', 'kind', 'judicialSuggestion'),
    },
    indicators: indicatorCodes
      .filter((code) => procedures.includes(indicatorOf(code).procedure))
      .map((code) => indicatorView(code, answer, locale)),
    standing: standingFacets.map((facet) =>
      splitOf(standing, { facet, measure: 'open', procedure: null }, names, locale),
    ),
    outcomes: procedureNames.filter((name) => procedures.includes(name)).map(outcomes),
    ...flowOf(answer, names, locale),
  };
}
