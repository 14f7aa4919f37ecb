import { countingEntries } from '../case/counting-entries';
import type { JournalEntryAnswer } from '../case/case-answers';

/** One of several things of a kind the journal of a lawsuit knows by a key. */
export interface KeyedThing {
  readonly key: string;
  /** The day that tells it apart: of the hearing, of the receipt. */
  readonly on: string;
  /** What more is said of it: hour and place, the subject, the claimant. */
  readonly about: readonly string[];
}

const textsOf = (payload: JournalEntryAnswer['payload'], ...names: readonly string[]): readonly string[] =>
  names.map((name) => payload[name]).filter((value): value is string => typeof value === 'string');

/** The hearings a court has set and not held yet; one that was moved stands on its new day. */
export function hearingsToCome(journal: readonly JournalEntryAnswer[]): readonly KeyedThing[] {
  const open = new Map<string, KeyedThing>();
  for (const { type, payload } of countingEntries(journal)) {
    const key = String(payload['hearing']);
    if (type === 'HearingSet')
      open.set(key, {
        key,
        on: String(payload['hearingOn']),
        about: textsOf(payload, 'startsAt', 'place'),
      });
    if (type === 'TrialHeld') open.delete(key);
  }
  return [...open.values()].sort((a, b) => a.on.localeCompare(b.on));
}

interface Letters {
  readonly received: string;
  readonly answered: string;
  readonly key: string;
  readonly about: readonly string[];
}
const suggestions: Letters = {
  received: 'JudicialSuggestionReceived',
  answered: 'JudicialSuggestionAnswered',
  key: 'letter',
  about: ['subject'],
};
const claims: Letters = {
  received: 'CompensationClaimed',
  answered: 'CompensationDecided',
  key: 'claim',
  about: ['claimant'],
};

function unanswered(
  journal: readonly JournalEntryAnswer[],
  { received, answered, key, about }: Letters,
): readonly KeyedThing[] {
  const entries = countingEntries(journal);
  const done = new Set(entries.filter(({ type }) => type === answered).map(({ payload }) => payload[key]));
  return entries
    .filter(({ type, payload }) => type === received && !done.has(payload[key]))
    .map(({ payload, occurredOn }) => ({
      key: String(payload[key]),
      on: occurredOn,
      about: [String(payload[key]), ...textsOf(payload, ...about)],
    }));
}

/** Judicial suggestions without an answer (行诉解释 149). */
export const openSuggestions = (journal: readonly JournalEntryAnswer[]): readonly KeyedThing[] =>
  unanswered(journal, suggestions);
/** Claims for compensation not decided on yet (国家赔偿法 13). */
export const openClaims = (journal: readonly JournalEntryAnswer[]): readonly KeyedThing[] =>
  unanswered(journal, claims);

const things: Readonly<Record<string, (journal: readonly JournalEntryAnswer[]) => readonly KeyedThing[]>> = {
  hearing: hearingsToCome,
  letter: openSuggestions,
  claim: openClaims,
};

export const keyedControls = Object.keys(things);
/** What a control that asks for one of several keyed things can be answered with. */
export const keyedThings = (control: string, journal: readonly JournalEntryAnswer[]): readonly KeyedThing[] =>
  things[control]?.(journal) ?? [];
