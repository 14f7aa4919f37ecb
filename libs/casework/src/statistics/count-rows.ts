import {
  calendarDate,
  type CalendarDate,
  type Counted,
  type Facet,
  type Measure,
  type ProcedureName,
} from '@mingjing/domain';

/** Where a case counts. */
export interface CountPlace {
  readonly caseId: string;
  readonly organId: string;
  readonly procedure: ProcedureName;
}

/** What a sum is of: what stands now, or a month's or a whole year's happenings, so that many years are few rows. */
export type SumSpan = 'now' | 'month' | 'year';

/** What is added to one sum; negative where something no longer counts. */
export interface SumChange {
  readonly measure: Measure;
  readonly span: SumSpan;
  /** The first day of the span; null for what counts as long as it stands. */
  readonly startsOn: CalendarDate | null;
  readonly facet: Facet | '';
  readonly value: string;
  readonly count: number;
  readonly amount: number;
}

type Span = Pick<SumChange, 'span' | 'startsOn'>;

const spansOf = (day: CalendarDate | null): readonly Span[] =>
  day === null
    ? [{ span: 'now', startsOn: null }]
    : [
        { span: 'month', startsOn: calendarDate(`${day.slice(0, 7)}-01`) },
        { span: 'year', startsOn: calendarDate(`${day.slice(0, 4)}-01-01`) },
      ];

function* sumsOf(counted: readonly Counted[], sign: 1 | -1): Generator<SumChange> {
  for (const { measure, on, facets, amount } of counted) {
    for (const span of spansOf(on)) {
      const place = { measure, ...span, count: sign, amount: sign * amount };
      yield { ...place, facet: '', value: '' };
      for (const [facet, value] of Object.entries(facets)) yield { ...place, facet: facet as Facet, value };
    }
  }
}

/** The least changes of the sums that lead from what a case counted to what it counts now. */
export function sumChanges(before: readonly Counted[], after: readonly Counted[]): readonly SumChange[] {
  const changes = new Map<string, SumChange>();
  for (const change of [...sumsOf(before, -1), ...sumsOf(after, 1)]) {
    const key = [change.measure, change.span, change.startsOn ?? '', change.facet, change.value].join(
      '\u0000',
    );
    const known = changes.get(key);
    changes.set(
      key,
      known ? { ...known, count: known.count + change.count, amount: known.amount + change.amount } : change,
    );
  }
  return [...changes.values()].filter(({ count, amount }) => count !== 0 || amount !== 0);
}
