import type { DeadlineRule } from '../deadlines/deadline-rule.js';
import type { Article } from '../law/article.js';
import { inEdition, type ByEdition, type RuleSet } from '../law/rule-set.js';
import { isSystemsAlone, roleRefusals, stateRefusals, type Moves } from './act-table.js';
import type { Refusal } from './refusal.js';
import type { Capacity } from './role.js';

/** What of a row says which clocks it settles, and where and by whom it may be performed. */
interface SettlingRow<Tracks> {
  readonly article: ByEdition<Article | null>;
  readonly by: readonly Capacity[];
  readonly moves: Moves<Tracks>;
  readonly records: string;
  readonly restates?: true;
  readonly opens?: { readonly oneOf: readonly string[] };
}
interface SettlingProcedure<Tracks, Act extends string> {
  readonly unlessStated: Moves<Tracks>;
  readonly acts: { readonly [A in Act]: SettlingRow<Tracks> };
}

export interface SettlingAct<Act extends string = string> {
  readonly act: Act;
  /** The system performs it as soon as the law lets it. */
  readonly bySystem: boolean;
  /** Performed by a person it meets the clock only once what it opens has been approved. */
  readonly opens: boolean;
}

interface AskedClock {
  readonly proposed?: readonly string[];
  /** Of one clock: what meets only clocks of another key is left out. */
  readonly key?: string | undefined;
}

/**
 * The acts whose event meets the clock of a rule, in the rule's order, and after them the acts that open one of these;
 * of unusual ones those alone that wait for their approvers.
 */
export function settlingActs<Tracks, Act extends string>(
  rule: DeadlineRule,
  procedure: SettlingProcedure<Tracks, Act>,
  ruleSet: RuleSet,
  { proposed = [], key }: AskedClock = {},
): readonly SettlingAct<Act>[] {
  const known = (Object.entries(procedure.acts) as [Act, SettlingRow<Tracks>][]).filter(
    ([, { article, restates }]) => restates === undefined && inEdition(article, ruleSet) !== null,
  );
  const direct = rule.met
    .filter(({ only, except }) => key === undefined || ((only ?? key) === key && except !== key))
    .flatMap(({ on, unusual }) =>
      known.filter(([act, { records }]) => records === on && (!unusual || proposed.includes(act))),
    );
  const names = new Set<string>(direct.map(([act]) => act));
  const before = known.filter(([, { opens }]) => opens?.oneOf.some((act) => names.has(act)));
  const said =
    (opens: boolean) =>
    ([act, row]: [Act, SettlingRow<Tracks>]) => ({
      act,
      bySystem: isSystemsAlone(row),
      opens,
    });
  return [...direct.map(said(false)), ...before.map(said(true))];
}

export interface SettlingChoice<Tracks> {
  readonly tracks: Tracks;
  readonly ruleSet: RuleSet;
  readonly capacities: readonly Capacity[];
  /** The acts that wait for their approvers. */
  readonly proposed: readonly string[];
  /** The key of the clock. */
  readonly key?: string;
}

export interface SettlingAnswer<Act extends string = string> extends SettlingAct<Act> {
  readonly article: Article;
  /** Why it is not for this person now, as far as the table alone says. */
  readonly refusals: readonly Refusal[];
}

/**
 * What a person could do about a clock now: what waits for approval already, else the acts the table admits where the
 * case stands, else the one that would settle it, with the reason.
 */
export function settlingChoices<Tracks extends Record<keyof Tracks, string>, Act extends string>(
  rule: DeadlineRule,
  procedure: SettlingProcedure<Tracks, Act>,
  choice: SettlingChoice<Tracks>,
): readonly SettlingAnswer<Act>[] {
  const answers = answersOf(
    settlingActs(rule, procedure, choice.ruleSet, choice).filter(({ bySystem }) => !bySystem),
    procedure,
    choice,
  );
  const waiting = answers.filter(({ waits }) => waits);
  const admitted = answers.filter((each) => each.admitted);
  const chosen = waiting.length > 0 ? waiting : admitted.length > 0 ? admitted : answers.slice(0, 1);
  return chosen.map(({ answer }) => answer);
}

/** What the table alone says of certain acts where a case stands: each with the reasons against it. */
export function tableAnswers<Tracks extends Record<keyof Tracks, string>, Act extends string>(
  acts: readonly Act[],
  procedure: SettlingProcedure<Tracks, Act>,
  choice: SettlingChoice<Tracks>,
): readonly SettlingAnswer<Act>[] {
  const asked = acts.map((act) => ({ act, bySystem: false, opens: false }));
  return answersOf(asked, procedure, choice).map(({ answer }) => answer);
}

interface TableAnswer<Act extends string> {
  readonly answer: SettlingAnswer<Act>;
  readonly admitted: boolean;
  readonly waits: boolean;
}

function answersOf<Tracks extends Record<keyof Tracks, string>, Act extends string>(
  acts: readonly SettlingAct<Act>[],
  procedure: SettlingProcedure<Tracks, Act>,
  { tracks, ruleSet, capacities, proposed }: SettlingChoice<Tracks>,
): readonly TableAnswer<Act>[] {
  return acts.flatMap((settling) => {
    const row: SettlingRow<Tracks> = procedure.acts[settling.act];
    const article = inEdition(row.article, ruleSet);
    if (article === null) return [];
    const state = stateRefusals({ ...procedure.unlessStated, ...row.moves }, tracks, article);
    const waits = proposed.includes(settling.act)
      ? [{ code: 'ALREADY_PROPOSED', kind: 'state', article } as const]
      : [];
    const role = roleRefusals(row.by, capacities, article);
    const refusals: readonly Refusal[] = [...state, ...waits, ...role];
    return {
      answer: { ...settling, article, refusals },
      admitted: state.length === 0,
      waits: waits.length > 0,
    };
  });
}
