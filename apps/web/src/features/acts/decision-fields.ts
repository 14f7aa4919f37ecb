import {
  groundOf,
  groundsFor,
  outcomesIn,
  principalOutcome,
  requestItems,
  resultsOf,
  type DecisionDraft,
  type DecisionGround,
  type DecisionResult,
  type ResultItem,
  type ResultOutcome,
  type RuleSet,
} from '@mingjing/domain';

import type { JournalEntryAnswer } from '../case/case-answers';
import { lastOf } from '../case/counting-entries';
import type { Payload } from './act-answers';

/** What the case says that a draft has to answer. */
export interface DraftFacts {
  readonly ruleSet: RuleSet;
  readonly requests: readonly string[];
  readonly asksVoid: boolean;
  readonly asksCompensation: boolean;
  /** A respondent has not answered, as far as the journal tells. */
  readonly silent: boolean;
  readonly heard: boolean;
  readonly consulted: boolean;
  readonly thirdParties: number;
}

interface Place {
  readonly ruleSet: RuleSet;
  readonly parties: readonly { readonly key: string; readonly role: { readonly code: string } }[];
}

export function draftFacts({ ruleSet, parties }: Place, entries: readonly JournalEntryAnswer[]): DraftFacts {
  const told = lastOf(entries, 'ApplicationReceived')?.payload['request'];
  const request = typeof told === 'string' ? told : '';
  const answered = entries
    .filter(({ type }) => type === 'AnswerReceived')
    .map(({ payload }) => payload['from']);
  return {
    ruleSet,
    requests: requestItems(request),
    asksVoid: request.includes('无效'),
    asksCompensation: request.includes('赔偿'),
    silent: parties.some(({ key, role }) => role.code === 'respondent' && !answered.includes(key)),
    heard: lastOf(entries, 'HearingHeld') !== undefined,
    consulted: lastOf(entries, 'CommitteeConsulted') !== undefined,
    thirdParties: parties.filter(({ role }) => role.code === 'thirdParty').length,
  };
}

export const itemsOf = (payload: Payload): readonly Partial<ResultItem>[] =>
  Array.isArray(payload['items']) ? (payload['items'] as Partial<ResultItem>[]) : [];

/** As far as it is chosen: a form may lack what a draft must have. */
function results(payload: Payload): readonly DecisionResult[] {
  const { outcome, ground } = payload as { outcome?: DecisionDraft['outcome']; ground?: DecisionGround };
  const items = itemsOf(payload).filter((item): item is ResultItem => item.outcome !== undefined);
  if (outcome === undefined && items.length === 0) return [];
  return resultsOf({ outcome: outcome ?? 'UPHOLD', ...(ground === undefined ? {} : { ground }), items });
}
const has = (payload: Payload, ...wanted: readonly ResultOutcome[]): boolean =>
  results(payload).some(({ outcome }) => wanted.includes(outcome));

/** The grounds to choose from for a result; none where the law leaves one only. */
export function groundChoices(
  { ruleSet, silent }: Pick<DraftFacts, 'ruleSet' | 'silent'>,
  outcome: ResultOutcome | undefined,
): readonly DecisionGround[] {
  if (outcome === undefined) return [];
  const possible = groundsFor(ruleSet, outcome).filter((ground) => silent || ground !== 'noAnswer');
  return possible.length === 1 && groundOf(ruleSet, { outcome }) !== undefined ? [] : possible;
}

const moneyBeside: readonly ResultOutcome[] = ['COMPENSATE', 'REJECT_COMPENSATION'];
/** The results to choose from: the edition's, of one request with compensation beside them. */
export const outcomeChoices = (ruleSet: RuleSet, ofItem: boolean): readonly ResultOutcome[] =>
  outcomesIn(ruleSet).filter((outcome) => ofItem || !moneyBeside.includes(outcome));

/** Which fields of a draft the results chosen call for; the others stay out of the form. */
export function calledFor(payload: Payload, facts: DraftFacts): ReadonlySet<string> {
  const several = itemsOf(payload).length > 0;
  const onSilence = results(payload).some(({ ground }) => ground === 'noAnswer');
  const rejects = payload['outcome'] === 'REJECT_APPLICATION';
  const paid = has(payload, 'COMPENSATE', 'REJECT_COMPENSATION', 'AGREEMENT_LIABILITY');
  const calls: Readonly<Record<string, boolean>> = {
    outcome: !several,
    ground: !several && groundChoices(facts, payload['outcome'] as ResultOutcome).length > 0,
    effect: has(payload, 'MODIFY'),
    oppositeRequestBy: payload['effect'] === 'worse' && facts.ruleSet !== 'R0' && facts.thirdParties > 0,
    voidRequested: has(payload, 'CONFIRM_VOID') && !facts.asksVoid,
    silenceWeighed: facts.silent && results(payload).length > 0 && !onSilence && !rejects,
    noCompensationReason: facts.asksCompensation && results(payload).length > 0 && !paid && !rejects,
    restitution: has(payload, 'REVOKE', 'REVOKE_PART', 'MODIFY'),
    redo: has(payload, 'REVOKE', 'REVOKE_PART', 'CONFIRM_ILLEGAL'),
    restsOnHearing: facts.heard,
    committeeOpinion: facts.consulted,
  };
  return new Set(Object.keys(calls).filter((name) => calls[name]));
}

const always = ['items', 'findings', 'reasons', 'result', 'performWithin', 'note'];

/** A draft after a choice: the outcome follows from its items, and what no longer belongs to it is gone. */
export function settledDraft(payload: Payload, facts: DraftFacts): Payload {
  const items = itemsOf(payload);
  const principal = principalOutcome(items);
  const { outcome, ...others } = payload;
  const named = items.length > 0 ? principal : outcome;
  const draft: Payload = { ...others, ...(named === undefined ? {} : { outcome: named }) };
  const grounds: readonly unknown[] = groundChoices(facts, draft['outcome'] as ResultOutcome);
  const called = calledFor(draft, facts);
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([name, value]) =>
        name === 'outcome' ||
        always.includes(name) ||
        (called.has(name) && (name !== 'ground' || grounds.includes(value))),
    ),
  );
}
