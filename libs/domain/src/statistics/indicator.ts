import type { ProcedureName } from '../procedures/procedure-names.js';
import type { Wording } from '../wording/locale.js';
import type { Facet, Measure } from './counted.js';

/** A figure: what is counted, and which part of it. Every figure opens the cases behind it by the same words. */
export interface Figure {
  readonly measure: Measure;
  readonly facet?: Facet;
  readonly values?: readonly string[];
}

/** A measure with one of the facets it is split by; '' is the whole. */
export interface Split {
  readonly measure: Measure;
  readonly facet: Facet | '';
}

/** Sums of one measure, split by a facet; without a facet the whole. `amount` adds persons or yuan. */
export interface Sum extends Split {
  readonly value: string;
  readonly count: number;
  readonly amount: number;
}

export const indicatorUnits = ['count', 'percent', 'days'] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

export interface Indicator {
  readonly procedure: ProcedureName;
  readonly unit: IndicatorUnit;
  readonly label: Wording;
  /** What exactly is counted, with its source (law.md H.1, H.3, H.4). */
  readonly definition: Wording;
  /** Of `days` the figure whose facet holds the number of days. */
  readonly of: Figure;
  /** What a share is a share of. */
  readonly outOf?: readonly Figure[];
  readonly days?: 'average' | 'median';
  /** A higher figure is better; where it says nothing of the kind, null. */
  readonly better: 'higher' | 'lower' | null;
}

/** How many a figure counts in sums that hold its facet. */
export const countOf = (sums: readonly Sum[], { measure, facet, values }: Figure): number =>
  sums
    .filter((sum) => sum.measure === measure && sum.facet === (facet ?? ''))
    .filter(({ value }) => values === undefined || values.includes(value))
    .reduce((total, { count: n }) => total + n, 0);

/** The number of days of each case in order, as many times as it occurs. */
function middle(days: readonly { readonly value: number; readonly count: number }[], total: number): number {
  const sorted = [...days].sort((a, b) => a.value - b.value);
  const at = (position: number): number => {
    let passed = 0;
    for (const { value, count: n } of sorted) {
      passed += n;
      if (passed > position) return value;
    }
    return 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}

export interface IndicatorValue {
  /** Null where there is nothing to divide by. A share is between 0 and 1. */
  readonly value: number | null;
  readonly count: number;
  readonly outOf: number | null;
}

/** What an indicator comes to in sums of one procedure. */
export function valueOf({ of, outOf, days }: Indicator, sums: readonly Sum[]): IndicatorValue {
  const counted = countOf(sums, of);
  if (days !== undefined) {
    const each = sums
      .filter(({ measure, facet }) => measure === of.measure && facet === of.facet)
      .map(({ value, count: n }) => ({ value: Number(value), count: n }));
    const added = each.reduce((total, { value, count: n }) => total + value * n, 0);
    const figure = days === 'average' ? added / counted : middle(each, counted);
    return { value: counted === 0 ? null : figure, count: counted, outOf: null };
  }
  if (outOf === undefined) return { value: counted, count: counted, outOf: null };
  const whole = outOf.reduce((total, figure) => total + countOf(sums, figure), 0);
  return { value: whole === 0 ? null : counted / whole, count: counted, outOf: whole };
}
