import { daysBetween, earliest, type CalendarDate } from '../calendar/calendar-date.js';
import type { CaseState } from '../procedure/case-model.js';
import { effectiveJournal } from '../procedure/corrections.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import { decisionClocks } from '../reconsideration/reconsideration.facts.js';
import { correctingOutcomes, type Outcome } from '../reconsideration/outcomes.js';
import { partiesOf, type ReconsiderationRecord } from '../reconsideration/reconsideration.record.js';
import type { Tracks } from '../reconsideration/reconsideration.tracks.js';
import { answerOf, NO_OFFICER, once, onlyOrgan, yesNo, type Counted, type FacetValues } from './counted.js';

type State = CaseState<Tracks, ReconsiderationRecord>;

const correcting: readonly string[] = correctingOutcomes;

/** Natural days from one day to another without those between suspension and resumption (law.md H.1). */
export function daysWithoutPauses(
  journal: readonly JournalEntry[],
  from: CalendarDate,
  to: CalendarDate,
): number {
  const moves = [...journal]
    .filter(({ type }) => type === 'ProceedingSuspended' || type === 'ProceedingResumed')
    .sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : a.seq - b.seq));
  let since: CalendarDate | null = null;
  let paused = 0;
  for (const { type, occurredOn } of moves) {
    if (type === 'ProceedingSuspended') since ??= occurredOn;
    else if (since !== null) {
      paused += daysBetween(since, occurredOn);
      since = null;
    }
  }
  if (since !== null && since < to) paused += daysBetween(since, to);
  return daysBetween(from, to) - paused;
}

/** The applicants and the act were reconciled: by a mediation document, or ended after settling (行政复议法 73, 74). */
const settled = ({ outcome, settledOn }: ReconsiderationRecord): boolean =>
  outcome === 'MEDIATION_DOC' || (outcome === 'TERMINATE' && settledOn !== null);

/** 直接纠错, or corrected because the respondent changed the act or performed when it settled (law.md H.1). */
function correctedIn(record: ReconsiderationRecord): string {
  const { outcome, actChangedOn } = record;
  if (outcome !== null && correcting.includes(outcome)) return 'direct';
  return settled(record) && actChangedOn !== null ? 'settled' : 'no';
}

const sixty = 60;

function concludedFacets(
  { record, deadlines }: State,
  journal: readonly JournalEntry[],
  on: CalendarDate,
): FacetValues {
  const from = record.acceptedOn ?? record.receivedOn ?? on;
  const net = daysWithoutPauses(journal, from, on);
  const clocks = deadlines.filter(({ rule }) => decisionClocks.includes(rule));
  return {
    outcome: record.outcome ?? 'TERMINATE',
    corrected: correctedIn(record),
    mediated: yesNo(settled(record)),
    // A case taken over after its end has no clock, and nobody knows whether it was in time.
    ...(clocks.length === 0
      ? {}
      : { onTime: yesNo(!clocks.some(({ status }) => status === 'metLate' || status === 'missed')) }),
    withinSixty: yesNo(net <= sixty),
    extended: yesNo(record.extensions.length > 0),
    redo: yesNo(record.decision?.draft.redo === true),
    days: String(net),
    grossDays: String(daysBetween(from, on)),
  };
}

/** How it was accepted, from whom and from how many; citizens who apply with an organisation count with it (law.md H.1). */
function taken(record: ReconsiderationRecord, on: CalendarDate, common: FacetValues): Counted {
  const applicants = partiesOf(record, 'applicant');
  const facets = {
    ...common,
    acceptance: record.acceptanceMode ?? 'explicit',
    applicantKind: applicants.every(({ kind }) => kind === 'citizen') ? 'citizen' : 'organisation',
  };
  return once('accepted', on, facets, applicants.length);
}

/** Ended before it was accepted: refused, given up, or told to go elsewhere (law.md H.1). */
const refusals: readonly Outcome[] = ['NOT_ACCEPTED', 'ABANDONED', 'TO_SUPERIOR'];

/** It came to nothing before it was accepted; what was decided had been accepted, whatever an old register leaves out. */
const endedBefore = ({ acceptedOn, outcome }: ReconsiderationRecord): boolean =>
  acceptedOn === null && (outcome === null || outcome === 'TERMINATE');

/** What a reconsideration adds to the statistics (law.md H.1); an application that has come to nothing counts as received and refused. */
export function reconsiderationCounts(state: State): readonly Counted[] {
  const { record, tracks } = state;
  const journal = effectiveJournal(state.journal);
  const { receivedOn, acceptedOn, concludedOn, closedOn, outcome } = record;
  // A line of an old register that names no act is no application to go on with, yet it was one.
  const application = record.application ?? record.registerEntry;
  if (!application || !receivedOn) return [];
  const respondents = partiesOf(record, 'respondent').map(({ organId }) => organId);
  const common: FacetValues = {
    category: application.category,
    matter: application.matter,
    respondent: onlyOrgan(respondents),
    officer: record.officerId ?? NO_OFFICER,
  };
  const tried = { mediationTried: yesNo(record.mediationTriedOn !== null) };
  const refused = concludedOn !== null && outcome !== null && refusals.includes(outcome);
  const counts = [once('received', receivedOn, { ...common, kind: record.route ?? 'undetermined' })];
  if (acceptedOn !== null && !refused)
    counts.push(taken(record, acceptedOn, { ...common, ...tried }), ...mediatedFirst(state, journal, common));
  if (refused) counts.push(once('refused', concludedOn, { ...common, outcome }));
  else if (concludedOn !== null)
    counts.push(
      once(endedBefore(record) ? 'refused' : 'concluded', concludedOn, {
        ...common,
        ...tried,
        ...concludedFacets(state, journal, concludedOn),
      }),
    );
  if (closedOn === null)
    counts.push(
      once('open', null, { ...common, phase: tracks.phase, suspended: yesNo(tracks.clock === 'suspended') }),
    );
  return [...counts, ...besides(state), ...letters(record, journal)];
}

const attempts: readonly string[] = ['MediationAttempted', 'MediationOpened'];
const hearings: readonly string[] = ['HearingNoticed', 'HearingHeld'];

/** 案前调解: mediation was tried before a hearing was noticed and before the case ended (行政复议法 5). */
function mediatedFirst(
  { record: { concludedOn } }: State,
  journal: readonly JournalEntry[],
  common: FacetValues,
): readonly Counted[] {
  const first = (types: readonly string[]): CalendarDate | null =>
    earliest(journal.filter(({ type }) => types.includes(type)).map(({ occurredOn }) => occurredOn));
  const tried = first(attempts);
  const end = earliest([first(hearings), concludedOn].filter((day) => day !== null));
  if (tried === null || (end !== null && tried > end)) return [];
  return [once('mediatedFirst', tried, common)];
}

/** Norms reviewed beside, and what was granted as compensation (行政复议法 13, 72; law.md H.1 43-45). */
function besides({ record }: State): readonly Counted[] {
  const { norm, application, acceptedOn, decision, concludedOn } = record;
  const asked = application?.normRequest !== undefined ? acceptedOn : null;
  const reviewed = norm?.since ?? asked;
  const granted = (decision?.draft.items ?? []).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return [
    ...(reviewed === null ? [] : [once('normReview', reviewed, {})]),
    ...(granted === 0 || concludedOn === null ? [] : [once('compensation', concludedOn, {}, granted)]),
  ];
}

/** 行政复议意见书 with whether they were answered, and 建议书 (行政复议法 76; law.md H.1 46-47). */
function letters(
  { letters: written }: ReconsiderationRecord,
  journal: readonly JournalEntry[],
): readonly Counted[] {
  const opinions = written.flatMap(({ key, on, answeredOn }): Counted[] => [
    { measure: 'opinionLetter', key, on, facets: { answered: yesNo(answeredOn !== null) }, amount: 0 },
    answerOf('opinionLetter', key, answeredOn),
  ]);
  const suggestions = journal
    .filter(({ type }) => type === 'SuggestionLetterIssued')
    .map(({ seq, occurredOn }): Counted => ({
      measure: 'suggestionLetter',
      key: String(seq),
      on: occurredOn,
      facets: {},
      amount: 0,
    }));
  return [...opinions, ...suggestions];
}
