import type { Labelled } from '../api/answers';

const AT_WORK = new Set(['UNDER_REVIEW', 'DECISION_PENDING', 'inProgress', 'pending']);
const RESTING = new Set(['suspended', 'CORRECTION_PENDING']);

/** A phase or status by its name; where work goes on it is tinted, where the clock rests it is dashed. */
export function StateTag({ state }: { readonly state: Labelled }) {
  const kind = AT_WORK.has(state.code) ? 'soft' : RESTING.has(state.code) ? 'dash' : '';
  return <span className={`tag ${kind}`}>{state.label}</span>;
}
