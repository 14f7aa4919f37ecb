import type { CalendarDate } from '../calendar/calendar-date.js';
import { inEdition, type ByEdition, type RuleSet } from '../law/rule-set.js';
import type { Article } from '../law/article.js';
import type { RefusalCode } from '../wording/refusal-texts.js';
import type { Refusal } from './refusal.js';
import type { Capacity, Role } from './role.js';

export interface Move<Value> {
  readonly from: readonly Value[];
  readonly to?: Value;
}
export type Moves<Tracks> = { readonly [T in keyof Tracks]?: Move<Tracks[T]> };

type RefusalParams = Readonly<Record<string, string | number>>;
interface RequirementHead {
  readonly code: RefusalCode;
  readonly article: ByEdition<Article>;
}
/** Answered by listing, preview and performing alike. */
export interface FactRequirement<Facts> extends RequirementHead {
  readonly on: 'facts';
  /** What must be there is a state of the case, not something the performer could bring. */
  readonly kind?: 'state';
  readonly params?: (facts: Facts) => RefusalParams;
  readonly holds: (facts: Facts) => boolean;
}
/** Answered by preview and performing, where there is a payload. */
export interface PayloadRequirement<Facts, Payload> extends RequirementHead {
  readonly on: 'payload';
  readonly params?: (facts: Facts, payload: Payload) => RefusalParams;
  /** A field of the payload, or one within it: challengedAct.specialLaw. */
  readonly at?: (keyof Payload & string) | `${keyof Payload & string}.${string}`;
  readonly holds: (payload: Payload, facts: Facts) => boolean;
}
export type Requirement<Facts, Payload> = FactRequirement<Facts> | PayloadRequirement<Facts, Payload>;

/** What the system needs to perform an act by itself. */
export interface Automatic<Facts = never, Payload = unknown> {
  readonly occursOn: (facts: Facts) => CalendarDate;
  readonly payload: (facts: Facts) => Payload;
  /** Which entries of an act that people perform too are the system's; all of them where it is left out. */
  readonly claims?: (said: Readonly<Record<string, unknown>>) => boolean;
}

/** One legal act: its article, who may perform and approve it, where it may happen, what it requires and records. */
export interface ActRow<Tracks, Facts, Payload, Events, Document extends string = string> {
  /** Null where the edition does not know the act. */
  readonly article: ByEdition<Article | null>;
  readonly by: readonly Capacity[];
  /** Default chain of approvers; an organ's setting may replace it. */
  readonly approvedBy?: readonly Role[] | ByEdition<readonly Role[]>;
  /** Approvers whose consent the case has already, in another form the law admits. */
  readonly consentGiven?: (payload: Payload, facts: Facts) => readonly Role[];
  readonly moves: Moves<Tracks>;
  readonly requires?: readonly Requirement<Facts, Payload>[];
  readonly records: keyof Events & string;
  /** What the journal keeps beyond the payload, computed at the moment of the act. */
  readonly adds?: (payload: Payload, facts: Facts) => Readonly<Record<string, unknown>>;
  readonly issues?: Document;
  /** May be performed on many cases in a row with one payload; or what each of them is told of that payload. */
  readonly series?: true | ((payload: Payload, caseNumber: string) => Payload);
  /** The act this one puts before the approvers, one of those named; and the acts back from there. */
  readonly opens?: {
    readonly oneOf: readonly string[];
    readonly choose: (payload: Payload) => { readonly act: string; readonly payload: unknown };
  };
  /** Settles a clock as well, yet nobody is told to wait for it: it only says again what an entry said. */
  readonly restates?: true;
  readonly whenReturned?: string;
  readonly whenWithdrawn?: string;
  /** The keyed thing (respondent, recipient …) whose history the act continues. */
  readonly key?: (payload: Payload) => string;
  /** What another party did or was served with: its day is its own, and may lie before the stage in which we learn of it. */
  readonly dayOfOthers?: true;
  /** The act supersedes an earlier entry of the journal; its payload is a CorrectRecord. */
  readonly corrects?: true;
  /** Performed by the system as soon as it is allowed, on the day the law says. */
  readonly automatic?: Automatic<Facts, Payload>;
}

/** Whether nobody but the system performs the act. */
export const isSystemsAlone = ({ by }: { readonly by: readonly Capacity[] }): boolean =>
  by.every((capacity) => capacity === 'system');

/** Whether an entry of the act was made by the system. */
export const isSystemsOwn = (
  { automatic }: { readonly automatic?: Pick<Automatic, 'claims'> },
  said: Readonly<Record<string, unknown>>,
): boolean => automatic !== undefined && (automatic.claims?.(said) ?? true);

/** The approvers a row names in an edition, before an organ's setting. */
export const approversOf = (
  { approvedBy = [] }: { readonly approvedBy?: readonly Role[] | ByEdition<readonly Role[]> },
  ruleSet: RuleSet,
): readonly Role[] => ('now' in approvedBy ? inEdition(approvedBy, ruleSet) : approvedBy);

export interface Procedure<Tracks extends Record<keyof Tracks, string>, Acts, Facts, Events> {
  readonly name: string;
  readonly initial: Tracks;
  readonly closed: (tracks: Tracks) => boolean;
  /** Applies to every act that does not name the track itself. */
  readonly unlessStated: Moves<Tracks>;
  readonly acts: { readonly [A in keyof Acts]: ActRow<Tracks, Facts, Acts[A], Events> };
}

export type Decision<Tracks> =
  | { readonly allowed: true; readonly before: Tracks; readonly after: Tracks; readonly article: Article }
  | { readonly allowed: false; readonly refusals: readonly Refusal[] };

export interface Question<Acts, A extends keyof Acts, Facts> {
  readonly act: A;
  readonly ruleSet: RuleSet;
  readonly capacities: readonly Capacity[];
  readonly facts: Facts;
  /** Absent when one only asks whether the act is possible at all. */
  readonly payload?: Acts[A];
}

/** Decides whether an act may be performed now; a refusal names every reason at once, each with its article. */
export function decide<
  Tracks extends Record<keyof Tracks, string>,
  Acts,
  Facts,
  Events,
  A extends keyof Acts,
>(
  procedure: Procedure<Tracks, Acts, Facts, Events>,
  tracks: Tracks,
  question: Question<Acts, A, Facts>,
): Decision<Tracks> {
  const row: ActRow<Tracks, Facts, Acts[A], Events> = procedure.acts[question.act];
  const article = inEdition(row.article, question.ruleSet);
  if (article === null) return { allowed: false, refusals: [notInEdition(row)] };
  const moves: Moves<Tracks> = { ...procedure.unlessStated, ...row.moves };
  const refusals = [
    ...stateRefusals(moves, tracks, article),
    ...roleRefusals(row.by, question.capacities, article),
    ...requirementRefusals(row.requires ?? [], question),
  ];
  return refusals.length > 0
    ? { allowed: false, refusals }
    : { allowed: true, before: tracks, after: applyMoves(moves, tracks), article };
}

const notInEdition = (row: { article: ByEdition<Article | null> }): Refusal => {
  const known = row.article.now ?? row.article.old;
  if (known === null) throw new Error('an act without an article in any edition');
  return { code: 'NOT_IN_THIS_EDITION', kind: 'state', article: known };
};

/** The tracks whose present value the moves do not admit, with the values that they would. */
export function stateRefusals<Tracks extends Record<keyof Tracks, string>>(
  moves: Moves<Tracks>,
  tracks: Tracks,
  article: Article,
): Refusal[] {
  return (Object.keys(moves) as (keyof Tracks & string)[])
    .filter((track) => !moves[track]?.from.includes(tracks[track]))
    .map((track) => ({
      code: 'NOT_IN_THIS_STATE',
      kind: 'state',
      article,
      params: { track, is: tracks[track], from: (moves[track]?.from ?? []).join(',') },
    }));
}

/** Why nobody in these capacities may perform the act; empty where one of them may. */
export function roleRefusals(
  by: readonly Capacity[],
  capacities: readonly Capacity[],
  article: Article,
): Refusal[] {
  if (capacities.some((capacity) => by.includes(capacity))) return [];
  return [{ code: 'ROLE_MAY_NOT_PERFORM_ACT', kind: 'role', article }];
}

function requirementRefusals<Acts, A extends keyof Acts, Facts>(
  requirements: readonly Requirement<Facts, Acts[A]>[],
  { payload, facts, ruleSet }: Question<Acts, A, Facts>,
): Refusal[] {
  return requirements
    .filter((requirement) =>
      requirement.on === 'facts'
        ? !requirement.holds(facts)
        : payload !== undefined && !requirement.holds(payload, facts),
    )
    .map((requirement) => ({
      code: requirement.code,
      kind: (requirement.on === 'facts' ? requirement.kind : undefined) ?? 'requirement',
      article: inEdition(requirement.article, ruleSet),
      ...paramsOf(requirement, facts, payload),
      ...(requirement.on === 'payload' && requirement.at ? { at: requirement.at } : {}),
    }));
}

function paramsOf<Facts, Payload>(
  requirement: Requirement<Facts, Payload>,
  facts: Facts,
  payload: Payload | undefined,
): { params?: RefusalParams } {
  if (requirement.on === 'facts') return requirement.params ? { params: requirement.params(facts) } : {};
  return requirement.params && payload !== undefined ? { params: requirement.params(facts, payload) } : {};
}

export function applyMoves<Tracks>(moves: Moves<Tracks>, tracks: Tracks): Tracks {
  const after = { ...tracks };
  for (const track of Object.keys(moves) as (keyof Tracks)[])
    after[track] = moves[track]?.to ?? tracks[track];
  return after;
}
