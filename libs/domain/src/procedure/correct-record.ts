import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Article } from '../law/article.js';
import type { RuleSet } from '../law/rule-set.js';
import type { Reckoning } from '../deadlines/derive-deadlines.js';
import {
  effectiveJournal,
  type CorrectionEvents,
  type CorrectRecord,
  type Replacement,
} from './corrections.js';
import type { JournalEntry } from './journal-entry.js';
import type { Refusal } from './refusal.js';
import type { Capacity } from './role.js';

/** What the correction of a record asks of the engine. */
export interface Replayer<State> {
  readonly reckoning: Reckoning;
  stateOf(ruleSet: RuleSet, journal: readonly JournalEntry[]): State;
  /** Undefined where the entry belongs to no act of the table. */
  rowOf(
    act: string,
  ): { readonly by: readonly Capacity[]; readonly automatic?: unknown; readonly corrects?: true } | undefined;
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
}

export interface Correction {
  readonly refusals: readonly Refusal[];
  readonly outcome: Pick<CorrectionEvents['RecordCorrected'], 'replaced' | 'dropped'>;
}

const refused = (refusals: readonly Refusal[]): Correction => ({
  refusals,
  outcome: { replaced: null, dropped: [] },
});

/**
 * What superseding an entry comes to: the entry told rightly or struck out, the system's own entries that lose their
 * ground, or why it cannot be, because a later act of a person would lose its own.
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
  return { refusals: [], outcome: { replaced: replaced ?? null, dropped: after.dropped } };
}

/** Only what a person recorded, that still counts, and not the entry that opened the case unless it is told anew. */
function isCorrectable<State>(
  replayer: Replayer<State>,
  wrong: JournalEntry,
  { replacement }: CorrectRecord,
  at: number,
): boolean {
  const row = isAct(wrong) ? replayer.rowOf(wrong.act) : undefined;
  if (!row || row.automatic || row.corrects) return false;
  return replacement ? replacement.act === wrong.act : at > 0;
}

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

/** An entry breaks where it was admissible before the correction and no longer is. */
function replayRest<State>(
  replayer: Replayer<State>,
  ruleSet: RuleSet,
  walk: { readonly counting: readonly JournalEntry[]; readonly kept: JournalEntry[]; readonly from: number },
): { broken: JournalEntry | null; dropped: number[] } {
  const { counting, kept } = walk;
  const dropped: number[] = [];
  for (let index = walk.from; index < counting.length; index += 1) {
    const entry = counting[index] as JournalEntry;
    const row = isAct(entry) ? replayer.rowOf(entry.act) : undefined;
    const stands =
      !row ||
      row.corrects === true ||
      replay(replayer, ruleSet, kept, entry).length === 0 ||
      (!row.automatic && replay(replayer, ruleSet, counting.slice(0, index), entry).length > 0);
    if (stands) kept.push(entry);
    else if (row.automatic) dropped.push(entry.seq);
    else return { broken: entry, dropped };
  }
  return { broken: null, dropped };
}
