import type { CalendarDate } from '../calendar/calendar-date.js';
import { effectiveJournal } from '../procedure/corrections.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import type { AnyRecord } from '../procedures/any-case.js';
import type { ReconsiderationActs } from '../reconsideration/reconsideration.acts.js';
import type { InstanceActs } from './instances/instances.acts.js';
import type { JudgmentActs } from './judgment/judgment.acts.js';
import { openingActs, type OpeningAct } from './litigation-acts.js';
import { litigationRecordOf } from './litigation-folds.js';
import type { LitigationRecord } from './litigation-record.js';
import type { Suit, SuitParty } from './litigation-terms.js';

type Links = Pick<Suit, 'reconsiderationId'> & { readonly below?: string; readonly remandedFrom?: string };

/** The case a new one follows: the instance below, the one sent back, or the reconsideration sued over (settled 6). */
export const followedBy = (opening: object): string | undefined => {
  const { below, remandedFrom, reconsiderationId } = opening as Links;
  return below ?? remandedFrom ?? reconsiderationId;
};

/** The case of the instance below, by its id, as the entry that opened the higher one names it. */
export const instanceBelow = (journal: readonly JournalEntry[]): string | undefined => {
  const opening = effectiveJournal(journal).find(({ act }) =>
    (openingActs as readonly string[]).includes(act),
  );
  return (opening?.payload as Links | undefined)?.below;
};

/** What the journal of an instance amounts to, as corrected; null where it opens no lawsuit. */
export function instanceOf(journal: readonly JournalEntry[]): LitigationRecord | null {
  const record = litigationRecordOf(effectiveJournal(journal));
  return record.suit === null ? null : record;
}

/** The instance tried a case that had been sent back to it (行政诉讼法 89(2)). */
export const triedAfterRemand = ({ suit }: LitigationRecord): boolean =>
  (suit as Links | null)?.remandedFrom !== undefined;

export type LearntBelow =
  | { readonly act: 'recordSuit'; readonly payload: ReconsiderationActs['recordSuit'] }
  | { readonly act: 'recordAppeal'; readonly payload: JudgmentActs['recordAppeal'] }
  | { readonly act: 'recordRetrial'; readonly payload: JudgmentActs['recordRetrial'] };

interface Opening {
  readonly act: OpeningAct;
  readonly payload: Suit &
    Partial<Pick<InstanceActs['receiveAppealCopy'], 'appellants'>> & {
      readonly applicants?: readonly string[];
    };
  readonly on: CalendarDate;
}

/** Who sued, by their names among the parties of the reconsideration; the first applicant where none is found there. */
function suedBy({ payload }: Opening, { parties }: AnyRecord): readonly string[] {
  const plaintiffs = payload.parties.filter(({ role }) => role === 'plaintiff').map(({ name }) => name);
  const could = parties.filter(({ role }) => role !== 'respondent');
  const named = could.filter(({ name }) => plaintiffs.includes(name));
  return (named.length > 0 ? named : could.slice(0, 1)).map(({ key }) => key);
}

/** The keys below of parties of the new case; the same person may have another place there. */
function partiesBelow(
  keys: readonly string[],
  { payload }: Opening,
  { parties }: AnyRecord,
): readonly string[] {
  const names = payload.parties.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
  return parties.filter(({ name }) => names.includes(name)).map(({ key }) => key);
}
const ours = (parties: readonly SuitParty[]): readonly string[] =>
  parties.filter((party) => party.ours === true).map(({ key }) => key);

/** What the case below learns when a suit or a higher instance opens: that a party sued or appealed (行政诉讼法 45, 85). */
export function learntBelow(opening: Opening, below: AnyRecord): readonly LearntBelow[] {
  const { act, payload, on } = opening;
  const court = payload.court ?? '';
  const appeals = (keys: readonly string[], filedOn?: CalendarDate): LearntBelow[] =>
    partiesBelow(keys, opening, below).map((party) => ({
      act: 'recordAppeal',
      payload: { party, court, ...(filedOn === undefined ? {} : { filedOn }) },
    }));
  const retrials = (keys: readonly string[], filedOn?: CalendarDate): LearntBelow[] =>
    partiesBelow(keys, opening, below).map((party) => ({
      act: 'recordRetrial',
      payload: { party, ...(filedOn === undefined ? {} : { filedOn }) },
    }));
  switch (act) {
    case 'receiveSummons':
      if (payload.reconsiderationId === undefined) return [];
      return suedBy(opening, below).map((party) => ({
        act: 'recordSuit',
        payload: { party, court, filedOn: payload.suedOn ?? payload.filedOn ?? on },
      }));
    case 'fileAppeal':
      return appeals(ours(payload.parties), on);
    case 'receiveAppealCopy':
      return appeals(payload.appellants ?? []);
    case 'applyRetrial':
      return retrials(ours(payload.parties), on);
    case 'receiveRetrialCopy':
      return retrials(payload.applicants ?? []);
    default:
      return [];
  }
}

/** What a higher instance begins with: the dispute as the instance below knew it; court and number are its own (law.md E.1). */
export function suitAbove({ suit, parties, courtProcedure }: LitigationRecord): Partial<Suit> {
  if (suit === null) return {};
  const { title, kind, cause, category, actSued, request, facts, reasons, flags } = suit;
  return {
    title,
    kind,
    cause,
    category,
    actSued,
    request,
    facts,
    // The copy of the complaint was served in the instance below only.
    parties: parties.map(({ servedOn: _, ...party }) => party),
    courtProcedure,
    ...(reasons === undefined ? {} : { reasons }),
    ...(flags === undefined ? {} : { flags }),
  };
}
