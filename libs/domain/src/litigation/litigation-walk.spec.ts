import { addDays, calendarDate } from '../calendar/calendar-date.js';
import { inEdition, type CourtRuleSet } from '../law/rule-set.js';
import { isSystemsAlone } from '../procedure/act-table.js';
import { LitigationPlay } from '../scenario/litigation-samples.js';
import type { LitigationAct } from './litigation-acts.js';
import { litigation as table, litigationActs as acts } from './litigation-procedure.js';
import type { LitigationRecord } from './litigation-record.js';
import { litigationPhases } from './litigation-tracks.js';

interface Move {
  readonly act: LitigationAct | 'wait';
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly days: number;
}

/** What people do with the sample payloads, and where another payload leads elsewhere. */
const variants: readonly Move[] = [
  { act: 'importRegisterEntry', payload: { concludedOn: '2026-03-03', outcome: 'DISMISS_CLAIMS' }, days: 1 },
  { act: 'receiveJudgment', payload: { outcome: 'REVOKE_REDO', performWithinDays: 30 }, days: 1 },
  { act: 'proposeAppealChoice', payload: { appeal: true }, days: 1 },
  { act: 'receiveRuling', payload: { outcome: 'WITHDRAWN' }, days: 1 },
  { act: 'receiveRetrialOrder', payload: { level: 'first' }, days: 1 },
  { act: 'correctRecord', payload: { seq: 2, reason: '误录' }, days: 1 },
  { act: 'wait', days: 12 },
  { act: 'wait', days: 60 },
];
/** A hearing is held on its day. */
const plain: readonly Move[] = acts
  .filter((act) => !isSystemsAlone(table.acts[act]))
  .map((act) => ({ act, days: act === 'holdTrial' ? 10 : act === 'applyToCourt' ? 20 : 1 }));
const moves = [...plain, ...variants];

const settled = (letters: LitigationRecord['suggestions']): number =>
  Object.values(letters).filter(({ answeredOn }) => answeredOn === null).length;
/** Two cases in which the same may happen next count as one. */
const standing = ({ state }: LitigationPlay): string => {
  const { tracks, record, proposals } = state;
  return JSON.stringify([
    tracks,
    record.instance,
    record.retrialLevel,
    record.unit !== null,
    record.answerApprovedOn !== null,
    record.evidenceExtension,
    record.jurisdiction,
    Object.values(record.hearings).some(({ heldOn }) => heldOn === null),
    record.decision?.performWithinDays !== undefined,
    Object.keys(record.servedOn).length,
    record.appealDecision?.appeal,
    settled(record.suggestions),
    settled(record.claims),
    record.obstacleEndedOn !== null,
    Object.keys(record.materials).length > 0,
    Object.keys(record.lossAnalyses).length > 0,
    proposals.some(({ status }) => status === 'pending'),
    state.deadlines.some(({ rule, status }) => rule === 'al_perform' && status === 'missed'),
  ]);
};

interface Walked {
  readonly performed: ReadonlySet<string>;
  readonly phases: ReadonlySet<string>;
}

/** Acts that change no stage, yet open the way to others in every instance. */
const enabling: readonly string[] = [
  'assign',
  'approveAnswer',
  'recordJudgmentService',
  'decideAppeal',
  'recordLossAnalysis',
];
const leadsOn = (act: LitigationAct): boolean =>
  enabling.includes(act) || Object.values(table.acts[act].moves).some(({ to }) => to !== undefined);

interface Standing {
  readonly state: LitigationPlay['state'];
  readonly today: LitigationPlay['today'];
}

/** Far more than the walk needs; it ends where every act has been performed. */
const mostCases = 600;

/** Walks the cases one can have, the shortest first, until nothing that the edition knows is left undone. */
function walk(ruleSet: CourtRuleSet): Walked {
  const known = acts.filter((act) => inEdition(table.acts[act].article, ruleSet) !== null);
  const performed = new Set<string>();
  const phases = new Set<string>();
  const seen = new Set<string>();
  const first = new LitigationPlay({ ruleSet, today: calendarDate('2026-03-02') });
  const queue: Standing[] = [{ state: first.state, today: first.today }];
  const possible = ({ tracks }: Standing['state'], { act, payload }: Move): boolean =>
    act === 'wait' ||
    ((table.acts[act].moves.phase?.from.includes(tracks.phase) ?? false) &&
      (payload !== undefined || leadsOn(act) || !performed.has(act)));
  const keep = (play: LitigationPlay): void => {
    const before = performed.size + phases.size;
    phases.add(play.state.tracks.phase);
    for (const { act, type } of play.state.journal)
      if (type === table.acts[act as 'close'].records) performed.add(act);
    const key = standing(play);
    if (seen.has(key)) return;
    seen.add(key);
    // What showed something new is looked at first: there the story goes on.
    const further = { state: play.state, today: play.today };
    if (performed.size + phases.size > before) queue.unshift(further);
    else queue.push(further);
  };
  keep(first);
  const complete = (): boolean => performed.size === known.length;
  for (let next = queue.shift(); next && !complete() && seen.size < mostCases; next = queue.shift()) {
    const { state, today } = next;
    for (const move of moves.filter((one) => possible(state, one))) {
      const play = new LitigationPlay({ ruleSet, today });
      play.state = state;
      play.passTo(addDays(today, move.days));
      const { act, payload } = move;
      if (act === 'wait' || play.perform({ act, ...(payload ? { payload } : {}) }).length === 0) keep(play);
    }
  }
  return { performed, phases };
}

const ofAdministrativeSuits = litigationPhases.filter(
  (phase) => phase.startsWith('ENFORCEMENT') || phase.includes('SUGGESTION'),
);
/** Final on service: the system takes a second judgment on to its effect the same day. */
const passing = ['JUDGED_2'];
const unknownTo: Readonly<Record<'L2' | 'C1', readonly string[]>> = {
  L2: passing,
  C1: [...passing, ...ofAdministrativeSuits],
};

describe('a walk through the cases of a court response', () => {
  it.each(['L2', 'C1'] as const)('performs every act that %s knows, through the engine', (ruleSet) => {
    const known = acts.filter((act) => inEdition(table.acts[act].article, ruleSet) !== null);
    const { performed, phases } = walk(ruleSet);
    expect(known.filter((act) => !performed.has(act))).toEqual([]);
    expect(
      litigationPhases.filter((phase) => !phases.has(phase) && !unknownTo[ruleSet].includes(phase)),
    ).toEqual([]);
  });
});
