import type { ProcedureName, RuleSet } from '@mingjing/domain';

import { newIdempotencyKey } from '../../api/client';
import type { components } from '../../api/schema';
import type { Payload } from '../acts/act-answers';

export type SeriesAnswer = components['schemas']['SeriesAnswerView'];
export type SeriesResult = components['schemas']['SeriesResultView'];
export type SeriesChance = components['schemas']['SeriesChanceView'];

/** A case of the selection, at the version that was on the screen. */
export interface SeriesCase {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly procedure: { readonly code: ProcedureName };
  readonly ruleSet: RuleSet;
  readonly receivedOn: string;
}

/** What is typed once for many is kept in the tab under no case. */
export const NO_CASE = 'series';

/** So many cases are sent at once: few enough to show how far it is, and to stop between two. */
const BATCH = 10;

/** Some cases under one key: sent again after the line broke, what is done is not done twice. */
export interface Batch {
  readonly key: string;
  readonly cases: readonly Pick<SeriesCase, 'id' | 'version'>[];
}

export function batchesOf(cases: readonly SeriesCase[], size = BATCH): Batch[] {
  return Array.from({ length: Math.ceil(cases.length / size) }, (_, index) => ({
    key: newIdempotencyKey(),
    cases: cases.slice(index * size, (index + 1) * size).map(({ id, version }) => ({ id, version })),
  }));
}

/** The cases in which it was not done, each at the version it is at by now. */
export function undoneOf(
  cases: readonly SeriesCase[],
  results: ReadonlyMap<string, SeriesResult>,
): SeriesCase[] {
  return cases.flatMap((each) => {
    const result = results.get(each.id);
    if (result?.state === 'done') return [];
    return [{ ...each, version: result?.version ?? each.version }];
  });
}

const order: Readonly<Record<SeriesAnswer['state'], number>> = {
  stale: 0,
  refused: 1,
  notFound: 2,
  allowed: 3,
};

/** What stands in the way first. */
export const byUrgency = (answers: readonly SeriesAnswer[]): SeriesAnswer[] =>
  [...answers].sort((a, b) => order[a.state] - order[b.state]);

/** What the cases that do not allow it have said, as the result they would have had. */
export const leftOutOf = (answers: readonly SeriesAnswer[]): SeriesResult[] =>
  answers.flatMap(({ caseId, number, state, version, refusals }) =>
    state === 'allowed' ? [] : [{ caseId, number, state, version, result: null, refusals }],
  );

/** Acts that bind the cases to each other: they are done in all of them or not begun. */
export const bindsTogether = (act: string): boolean => act === 'consolidate';

/** An act that binds cases together names them all; the leading one is among them. */
export function payloadOver(act: string, payload: Payload, numbers: readonly string[]): Payload {
  if (!bindsTogether(act)) return payload;
  const leading = payload['leadingCase'];
  return {
    ...payload,
    withCases: numbers,
    leadingCase: typeof leading === 'string' && numbers.includes(leading) ? leading : numbers[0],
  };
}
