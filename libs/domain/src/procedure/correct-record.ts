import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Article } from '../law/article.js';
import type { RuleSet } from '../law/rule-set.js';
import type { Reckoning } from '../deadlines/derive-deadlines.js';
import {
  effectiveJournal,
  type CorrectionEvents,
  type CorrectRecord,
  type Replacement,
  type Restated,
} from './corrections.js';
import { isSystemsOwn, type Automatic } from './act-table.js';
import type { JournalEntry } from './journal-entry.js';
import type { Refusal } from './refusal.js';
import type { Capacity } from './role.js';

/** What the correction of a record asks of the engine. */
export interface Replayer<State> {
  readonly reckoning: Reckoning;
  stateOf(ruleSet: RuleSet, journal: readonly JournalEntry[]): State;
  /** Undefined where the entry belongs to no act of the table. */
  rowOf(act: string):
    | {
        readonly by: readonly Capacity[];
        readonly automatic?: Pick<Automatic, 'claims'>;
        readonly corrects?: true;
      }
    | undefined;
  refusals(
    state: State,
    question: {
      readonly act: never;
      readonly payload: never;
      readonly occurredOn: CalendarDate;
      readonly capacities: readonly Capacity[];
      readonly approved: true;
    },
  ): readonly Refusal[];
  additions(state: State, told: Replacement): Readonly<Record<string, unknown>>;
  /** A later entry on another history: the system's own has the day and payload the law gives it there. */
  onState(state: State, entry: JournalEntry): JournalEntry;
}

export interface Correction {
  readonly refusals: readonly Refusal[];
  readonly outcome: Pick<CorrectionEvents['RecordCorrected'], 'replaced' | 'dropped' | 'restated'>;
}

const refused = (refusals: readonly Refusal[]): Correction => ({
  refusals,
  outcome: { replaced: null, dropped: [], restated: [] },
});

/**
 * What superseding an entry comes to: the entry told rightly or struck out, the later entries that follow from it told
 * anew, the system's own entries that lose their ground; or why it cannot be, because a later act of a person would
 * lose its own.
 */
export function correctRecord<State>(
  replayer: Replayer<State>,
  { ruleSet, journal }: { readonly ruleSet: RuleSet; readonly journal: readonly JournalEntry[] },
  { asked, article }: { readonly asked: CorrectRecord; readonly article: Article },
): Correction {
  const counting = effectiveJournal(journal);
  const at = counting.findIndex(({ seq }) => seq === asked.seq);
  const wrong = counting[at];
  if (!wrong || !isCorrectable(replayer, wrong, asked, at))
    return refused([{ code: 'ENTRY_NOT_CORRECTABLE', kind: 'requirement', article, at: 'seq' }]);
  const before = counting.slice(0, at);
  const told = asked.replacement;
  const refusals = told ? replay(replayer, ruleSet, before, { ...wrong, ...told }) : [];
  if (refusals.length > 0) return refused(refusals.map((refusal) => ({ ...refusal, at: 'replacement' })));
  const replaced = told && completed(replayer, replayer.stateOf(ruleSet, before), told);
  const standing = replaced ? [{ ...wrong, ...replaced, recordedOn: replayer.reckoning.today }] : [];
  const walk = { counting, kept: [...before, ...standing], from: at + 1 };
  const after = replayRest(replayer, ruleSet, walk);
  if (after.broken) {
    const params = { act: after.broken.act, on: after.broken.occurredOn };
    return refused([{ code: 'CORRECTION_BREAKS_LATER', kind: 'requirement', article, at: 'seq', params }]);
  }
  const { dropped, restated } = after;
  return { refusals: [], outcome: { replaced: replaced ?? null, dropped, restated } };
}

/** Only what a person recorded, that still counts, and not the entry that opened the case unless it is told anew. */
function isCorrectable<State>(
  replayer: Pick<Replayer<State>, 'rowOf'>,
  wrong: JournalEntry,
  { replacement }: CorrectRecord,
  at: number,
): boolean {
  if (!isPersons(replayer, wrong)) return false;
  return replacement ? replacement.act === wrong.act : at > 0;
}

function isPersons<State>(replayer: Pick<Replayer<State>, 'rowOf'>, entry: JournalEntry): boolean {
  const row = isAct(entry) ? replayer.rowOf(entry.act) : undefined;
  return row !== undefined && !isSystemsOwn(row, entry.payload) && !row.corrects;
}

/** The entries that may be superseded, by their numbers; whether later acts bear it shows once it is told how. */
export const correctableEntries = <State>(
  replayer: Pick<Replayer<State>, 'rowOf'>,
  journal: readonly JournalEntry[],
): readonly number[] =>
  effectiveJournal(journal)
    .filter((entry) => isPersons(replayer, entry))
    .map(({ seq }) => seq);

const isAct = ({ payload }: JournalEntry): boolean => payload['proposalId'] === undefined;

const completed = <State>(replayer: Replayer<State>, state: State, told: Replacement): Replacement => ({
  ...told,
  payload: { ...told.payload, ...replayer.additions(state, told) },
});

function replay<State>(
  replayer: Replayer<State>,
  ruleSet: RuleSet,
  before: readonly JournalEntry[],
  { act, payload, occurredOn }: JournalEntry,
): readonly Refusal[] {
  const question = { act, payload, occurredOn, capacities: replayer.rowOf(act)?.by ?? [], approved: true };
  return replayer.refusals(replayer.stateOf(ruleSet, before), question as never);
}

/** An entry breaks where the correction brings a refusal it did not have before. */
function replayRest<State>(
  replayer: Replayer<State>,
  ruleSet: RuleSet,
  walk: { readonly counting: readonly JournalEntry[]; readonly kept: JournalEntry[]; readonly from: number },
): { broken: JournalEntry | null; dropped: number[]; restated: Restated[] } {
  const { counting, kept } = walk;
  const dropped: number[] = [];
  const restated: Restated[] = [];
  for (let index = walk.from; index < counting.length; index += 1) {
    const told = counting[index] as JournalEntry;
    const row = isAct(told) ? replayer.rowOf(told.act) : undefined;
    if (!row || row.corrects) {
      kept.push(told);
      continue;
    }
    const state = replayer.stateOf(ruleSet, kept);
    const entry = replayer.onState(state, told);
    const refused = replay(replayer, ruleSet, kept, entry);
    if (refused.length === 0) {
      const anew = unlessSame(told, { ...entry, ...completed(replayer, state, entry) });
      kept.push(anew);
      const { seq, act, occurredOn, payload } = anew;
      if (anew !== told) restated.push({ seq, act, occurredOn, payload });
    } else if (isSystemsOwn(row, told.payload)) dropped.push(told.seq);
    else if (isNews(refused, replay(replayer, ruleSet, counting.slice(0, index), told)))
      return { broken: told, dropped, restated };
    // Refused today for another reason, such as who has left the office since: it stays in the words of its day.
    else kept.push(told);
  }
  return { broken: null, dropped, restated };
}

/** Whether one of the refusals was not there before. */
function isNews(refusals: readonly Refusal[], before: readonly Refusal[]): boolean {
  const known = new Set(before.map(({ code }) => code));
  return refusals.some(({ code }) => !known.has(code));
}

/** The very entry where nothing of it changes. */
const unlessSame = (told: JournalEntry, anew: JournalEntry): JournalEntry =>
  anew.occurredOn === told.occurredOn && canonical(anew.payload) === canonical(told.payload) ? told : anew;

/** A payload as text, whatever order its names came back from storage in. */
const canonical = (payload: unknown): string =>
  JSON.stringify(payload, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
