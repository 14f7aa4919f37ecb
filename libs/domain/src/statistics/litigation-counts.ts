import { earliest, type CalendarDate } from '../calendar/calendar-date.js';
import { appearancesOf } from '../litigation/appearances.js';
import type { LitigationRecord } from '../litigation/litigation-record.js';
import { outcomeFor } from '../litigation/outcome-for.js';
import {
  lostOutcomes,
  mediatedOutcomes,
  type JudgmentOutcome,
  type SuitOutcome,
} from '../litigation/litigation-terms.js';
import type { LitigationTracks } from '../litigation/litigation-tracks.js';
import type { CaseState } from '../procedure/case-model.js';
import { answerOf, NO_OFFICER, once, onlyOrgan, yesNo, type Counted, type FacetValues } from './counted.js';

type State = CaseState<LitigationTracks, LitigationRecord>;

/** What the instance below came to: an affirmed appeal leaves its result standing. */
export interface ResultBelow {
  readonly outcome: SuitOutcome | null;
  /** What was judged on the reconsideration decision beside the act (行诉解释 136). */
  readonly onReconsideration: JudgmentOutcome | null;
}

const leavesStanding: readonly SuitOutcome[] = ['AFFIRMED', 'RULING_AFFIRMED', 'APPEAL_WITHDRAWN'];

/** The judgment on the reconsideration decision, where there is one beside that on the act. */
export const onReconsiderationIn = ({ decision }: LitigationRecord): JudgmentOutcome | null =>
  decision?.onReconsideration ?? null;

const isLost = (outcome: SuitOutcome | null): boolean => outcome !== null && lostOutcomes.includes(outcome);

/** The day this instance ended the dispute; null while it is open, appealed or sent back (行政诉讼法 85, 89). */
function endedOn({
  decision,
  appeals,
  effectiveOn,
  concludedOn,
  outcome,
  instance,
}: LitigationRecord): CalendarDate | null {
  if (outcome === null || outcome === 'REMANDED' || outcome === 'TRANSFERRED') return null;
  if (instance === 'first' && Object.keys(appeals).length > 0) return null;
  return decision?.appealable === true ? effectiveOn : (effectiveOn ?? concludedOn);
}

/** The result that stands after this instance. */
const standing = (own: ResultBelow, below: ResultBelow | null): ResultBelow =>
  own.outcome !== null && leavesStanding.includes(own.outcome) && below !== null ? below : own;

/** Each defendant with what was judged against it. */
function judgedFor(
  record: LitigationRecord,
  result: ResultBelow,
  common: FacetValues,
  on: CalendarDate,
): Counted[] {
  return record.parties
    .filter(({ role }) => role === 'defendant')
    .map((party): Counted => {
      const outcome = outcomeFor(record.suit, party, result);
      const facets = { ...common, defendant: party.organId ?? 'unlisted', lost: yesNo(isLost(outcome)) };
      return { measure: 'judgedFor', key: party.key, on, facets, amount: 0 };
    });
}

function ended(record: LitigationRecord, result: ResultBelow, common: FacetValues): Counted[] {
  const on = endedOn(record);
  if (on === null || result.outcome === null) return [];
  const judged = !mediatedOutcomes.includes(result.outcome);
  const administrative = common.line === 'administrative' && judged;
  const lost = isLost(result.outcome) || isLost(result.onReconsideration);
  const facets: FacetValues = {
    ...common,
    outcome: result.outcome,
    judged: yesNo(judged),
    ...(administrative ? { lost: yesNo(lost) } : {}),
  };
  if (record.instance === 'retrial') return [once('retried', on, facets)];
  if (record.instance !== 'first' && record.instance !== 'second') return [];
  return [once('concluded', on, facets), ...(administrative ? judgedFor(record, result, common, on) : [])];
}

/**
 * The day a case left its instance without having ended the dispute there: the first appeal, a remand, another court,
 * the end of what comes before or after a suit (law.md H.3). Null of one that ended it, or that is still open.
 */
function passedOn(record: LitigationRecord): CalendarDate | null {
  const { instance, appeals, outcome, concludedOn, closedOn } = record;
  const tried = instance === 'first' || instance === 'second' || instance === 'retrial';
  if (tried && endedOn(record) !== null) return null;
  const appealed = instance === 'first' ? earliest(Object.values(appeals)) : null;
  const sentOn = !tried || outcome === 'REMANDED' || outcome === 'TRANSFERRED' ? concludedOn : null;
  return appealed ?? sentOn ?? closedOn;
}

const mediatedByCourt = ({ outcome }: LitigationRecord): boolean =>
  outcome !== null && mediatedOutcomes.includes(outcome);

/**
 * An instance is heard once, on the day of its first hearing, and its rates look at all of them; each hearing counts on
 * its own day beside (law.md H.3). A suit that the court mediated is not counted as heard.
 */
function heard(record: LitigationRecord, common: FacetValues): Counted[] {
  const hearings = appearancesOf(record).filter(({ held }) => held);
  const [first] = hearings;
  if (first === undefined || mediatedByCourt(record)) return [];
  const attended = hearings.filter((one) => one.attended);
  const ordered = hearings.some((one) => one.ordered);
  const facets: FacetValues = {
    ...common,
    attended: yesNo(attended.length > 0),
    ...(attended[0]?.headOf ? { headOf: attended[0].headOf } : {}),
    chief: yesNo(attended.some(({ headPost }) => headPost === 'chief')),
    spoke: yesNo(attended.some(({ spoke }) => spoke)),
    ordered: yesNo(ordered),
    orderedAttended: yesNo(ordered && attended.length > 0),
  };
  const each = hearings.map(({ hearing, day, ordered: called, ...one }): Counted => ({
    measure: 'appearance',
    key: hearing,
    on: day,
    facets: {
      ...common,
      attended: yesNo(one.attended),
      ...(one.attended && one.headOf ? { headOf: one.headOf } : {}),
      chief: yesNo(one.attended && one.headPost === 'chief'),
      spoke: yesNo(one.attended && one.spoke),
      ordered: yesNo(called),
    },
    amount: 0,
  }));
  return [once('heard', first.day, facets), ...each];
}

function letters(record: LitigationRecord): Counted[] {
  return Object.entries(record.suggestions).flatMap(([key, { receivedOn, answeredOn }]): Counted[] => [
    {
      measure: 'judicialSuggestion',
      key,
      on: receivedOn,
      facets: { answered: yesNo(answeredOn !== null) },
      amount: 0,
    },
    answerOf('judicialSuggestion', key, answeredOn),
  ]);
}

/** What an instance of a lawsuit adds to the statistics (law.md H.3): first instances count as suits, later ones apart. */
export function litigationCounts(state: State, below: ResultBelow | null): readonly Counted[] {
  const { record, tracks } = state;
  const { suit, instance, receivedOn, closedOn, outcome } = record;
  if (suit === null || instance === null || receivedOn === null) return [];
  const sued = record.parties.flatMap(({ role, organId }) => (role === 'defendant' ? [organId] : []));
  const common: FacetValues = {
    category: suit.category,
    matter: suit.cause,
    respondent: onlyOrgan(sued),
    kind: suit.kind,
    instance,
    line: suit.kind === 'CIVIL_DEFENDANT' ? 'civil' : 'administrative',
    officer: record.officerId ?? NO_OFFICER,
  };
  const remanded = 'remandedFrom' in suit && suit.remandedFrom !== undefined;
  const measure = instance === 'first' && !remanded ? 'received' : 'receivedLater';
  const own: ResultBelow = { outcome, onReconsideration: onReconsiderationIn(record) };
  const left = passedOn(record);
  const open = { ...common, phase: tracks.phase, suspended: yesNo(tracks.clock === 'suspended') };
  return [
    once(measure, receivedOn, common),
    ...ended(record, standing(own, below), common),
    ...(left === null ? [] : [once('passedOn', left, common)]),
    ...heard(record, common),
    ...letters(record),
    ...(closedOn === null ? [once('open', null, open)] : []),
  ];
}
