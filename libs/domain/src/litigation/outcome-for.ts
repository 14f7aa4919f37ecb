import type { JudgmentOutcome, SuitKind, SuitOutcome, SuitParty } from './litigation-terms.js';

interface Judged {
  readonly outcome: SuitOutcome | null;
  readonly onReconsideration?: JudgmentOutcome | null;
}

/** What was judged against a defendant; of co-defendants the body answers for its own decision (行诉解释 136). */
export function outcomeFor(
  suit: { readonly kind: SuitKind } | null,
  { ours }: Pick<SuitParty, 'ours'>,
  { outcome, onReconsideration = null }: Judged,
): SuitOutcome | null {
  const isBody = suit?.kind === 'ADMIN_CO_RECONSIDERATION' && ours === true;
  return isBody ? (onReconsideration ?? outcome) : outcome;
}
