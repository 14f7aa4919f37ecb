import type { DecisionOutcome } from '../outcomes.js';
import type { DecisionGround, ResultOutcome } from './decision-grounds.js';
import type { DecisionDraft, DecisionEffect, ResultItem } from './decision.acts.js';

/** One result of a decision; the item is null where one result answers all that was asked. */
export interface DecisionResult {
  readonly item: number | null;
  readonly outcome: ResultOutcome;
  readonly ground?: DecisionGround | undefined;
  readonly amount?: number | undefined;
}

/** Weightiest first: what becomes of a case with several results. Compensation goes beside a result. */
const byWeight: readonly (DecisionOutcome | 'REJECT_APPLICATION')[] = [
  'CONFIRM_VOID',
  'REVOKE',
  'MODIFY',
  'REVOKE_PART',
  'ORDER_PERFORM',
  'CONFIRM_ILLEGAL_NOT_REVOKE',
  'CONFIRM_ILLEGAL',
  'AGREEMENT_LIABILITY',
  'UPHOLD',
  'REJECT_REQUEST',
  'REJECT_R0',
  'REJECT_APPLICATION',
];

/** The outcome of a case whose requests are answered one by one. */
export const principalOutcome = (
  items: readonly { readonly outcome?: ResultOutcome | undefined }[],
): DecisionDraft['outcome'] | undefined =>
  byWeight.find((outcome) => items.some((item) => item.outcome === outcome));

type Drafted = Pick<DecisionDraft, 'outcome' | 'ground' | 'items'>;

/** What a draft decides: request by request, or one result for all of them. */
export const resultsOf = ({ outcome, ground, items = [] }: Drafted): readonly DecisionResult[] =>
  items.length > 0
    ? items.map((item: ResultItem): DecisionResult => ({ ...item }))
    : [{ item: null, outcome, ground }];

const changing: readonly ResultOutcome[] = ['MODIFY'];

/** Whether the draft alters the act for the applicant, so that it says in which way (行政复议法 63(2)). */
export const modifies = (draft: Drafted): boolean =>
  resultsOf(draft).some(({ outcome }) => changing.includes(outcome));

export const worsens = ({ effect }: { readonly effect?: DecisionEffect }): boolean => effect === 'worse';

const marker = /(?<=^|[；;。，,\s])(?=(?:\d{1,2}[.．、](?!\d)|[（(]?[一二三四五六七八九十]{1,3}[）)、]))/u;
const leading = /^(?:\d{1,2}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*/u;

/** The requests of an application, as it numbers or lists them; one where it does neither. */
export function requestItems(request: string): readonly string[] {
  const found = request
    .split(/[\r\n]+/)
    .flatMap((line) => line.trim().split(marker))
    .map((part) =>
      part
        .trim()
        .replace(leading, '')
        .replace(/[；;，,。\s]+$/u, ''),
    )
    .filter((part) => part !== '');
  return found.length > 0 ? found : [request.trim()];
}
