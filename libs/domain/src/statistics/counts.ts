import type { LitigationRecord } from '../litigation/litigation-record.js';
import type { AnyState } from '../procedures/any-case.js';
import type { ProcedureName } from '../procedures/procedure-names.js';
import type { Counted } from './counted.js';
import { litigationCounts, onReconsiderationIn, type ResultBelow } from './litigation-counts.js';
import { mediationCounts } from './mediation-counts.js';
import { reconsiderationCounts } from './reconsideration-counts.js';

type Counting = (state: never, below: ResultBelow | null) => readonly Counted[];

const counting: Readonly<Record<ProcedureName, Counting>> = {
  reconsideration: reconsiderationCounts,
  mediation: mediationCounts,
  litigation: litigationCounts,
};

/** Everything a case adds to the statistics as its journal stands (law.md H); an appeal looks at what it was about. */
export const countsOf = (
  procedure: ProcedureName,
  state: AnyState,
  below: ResultBelow | null = null,
): readonly Counted[] => counting[procedure](state as never, below);

/** Whether the result of an instance may be that of the one below. */
export const looksBelow = (procedure: ProcedureName, { record }: AnyState): boolean =>
  procedure === 'litigation' && (record as unknown as LitigationRecord).instance === 'second';

/** What an instance came to, for the one above. */
export const resultIn = (record: LitigationRecord): ResultBelow => ({
  outcome: record.outcome,
  onReconsideration: onReconsiderationIn(record),
});
export const resultOf = ({ record }: AnyState): ResultBelow =>
  resultIn(record as unknown as LitigationRecord);
