import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { calendarDate } from '../calendar/calendar-date.js';
import { inEdition, ruleSets, type RuleSet } from '../law/rule-set.js';
import { decide } from '../procedure/act-table.js';
import { drawTrack, explore } from '../procedure/explore.js';
import { actLabels } from '../wording/act-labels.js';
import { deadlineRulesFor } from './reconsideration.deadlines.js';
import type { ReconsiderationAct } from './reconsideration.acts.js';
import { reconsideration, reconsiderationActs } from './reconsideration.procedure.js';
import { usualMediationPeriods, type ReconsiderationFacts } from './reconsideration.facts.js';
import { emptyRecord } from './reconsideration.record.js';
import type { Tracks } from './reconsideration.tracks.js';

const on = calendarDate;
const known = (ruleSet: RuleSet) =>
  reconsiderationActs.filter((act) => inEdition(reconsideration.acts[act].article, ruleSet) !== null);
const factsOf = (ruleSet: RuleSet): ReconsiderationFacts => ({
  ruleSet,
  record: emptyRecord,
  deadlines: [],
  today: on('2026-03-02'),
  occurredOn: on('2026-03-02'),
  organ: {
    mediationGate: true,
    mediationPeriods: usualMediationPeriods,
    officeStaff: [],
    departments: {},
    committee: [],
    counsel: [],
    bookings: [],
  },
});

describe.each(ruleSets)('the table of reconsideration under %s', (ruleSet) => {
  const { states, edges } = explore<Tracks>(reconsideration, ruleSet);

  it('lets every act of the edition happen in some state', () =>
    expect(new Set(edges.map(({ act }) => act))).toEqual(new Set(known(ruleSet))));

  it('never traps a case: closing can be reached from every state', () => {
    const canClose = new Set(
      [...states].filter(([, { tracks }]) => reconsideration.closed(tracks)).map(([state]) => state),
    );
    for (let before = -1; before !== canClose.size;) {
      before = canClose.size;
      for (const edge of edges) if (canClose.has(edge.to)) canClose.add(edge.from);
    }
    expect([...states.keys()].filter((state) => !canClose.has(state))).toEqual([]);
  });

  it.each(reconsiderationActs)('refuses %s for its state exactly where the graph has no edge', (act) => {
    const answers = [...states].map(([state, { tracks }]) => {
      const { by, requires = [] } = reconsideration.acts[act];
      // What the record lacks may count as a state too; the graph knows the tracks alone.
      const ofRecord = requires.map(({ code }): string => code);
      const question = { act, ruleSet, capacities: by, facts: factsOf(ruleSet) };
      const decision = decide(reconsideration, tracks, question);
      const stopped =
        !decision.allowed &&
        decision.refusals.some(({ kind, code }) => kind === 'state' && !ofRecord.includes(code));
      return { state, stopped };
    });
    expect(answers).toEqual(
      [...states.keys()].map((state) => ({
        state,
        stopped: !edges.some((edge) => edge.from === state && edge.act === act),
      })),
    );
  });

  it('starts, meets and cancels its clocks with entries that exist', () => {
    const events = new Set(reconsiderationActs.map((act) => reconsideration.acts[act].records as string));
    const named = deadlineRulesFor(ruleSet).flatMap(({ starts, met, cancelled = [] }) =>
      [...starts, ...met, ...cancelled].map(({ on: type }) => type),
    );
    expect(named.filter((type) => !events.has(type))).toEqual([]);
  });

  it('starts each clock by one rule for each entry, and follows only clocks it has', () => {
    const rules = deadlineRulesFor(ruleSet);
    const ids = rules.map(({ id }) => id);
    const started = rules.flatMap(({ id, starts }) => [
      ...new Set(starts.map(({ on: type }) => `${id} ${type}`)),
    ]);
    expect(started.filter((one, index) => started.indexOf(one) !== index)).toEqual([]);
    const followed = rules.flatMap(({ afterLapseOf }) => afterLapseOf ?? []);
    expect(followed.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

const diagrams = (
  [
    ['R0', 'reconsideration-before-2024'],
    ['R1', 'reconsideration'],
    ['R2', 'reconsideration'],
  ] as const
).flatMap(([ruleSet, file]) =>
  (['phase', 'clock', 'normReview', 'stay'] as const).map((track) => [track, ruleSet, file] as const),
);

it.each(diagrams)('draws the %s of %s as the published diagram shows it', (track, ruleSet, file) => {
  const published = readFileSync(
    join(import.meta.dirname, `../../../../docs/generated/${file}.${track}.mmd`),
    'utf8',
  );
  const acts = Object.fromEntries(known(ruleSet).map((act) => [act, reconsideration.acts[act]]));
  const drawn = drawTrack<Tracks>(
    { ...reconsideration, acts },
    track,
    (act) => actLabels[act as ReconsiderationAct].zh,
  );
  expect(drawn.split('\n').toSorted()).toEqual(published.trimEnd().split('\n').toSorted());
});

it('knows what the law of 2023 brought only since 2024: 33, 35, 38, 53, 55, 58, 77(2), 79, 85', () => {
  expect(reconsiderationActs.filter((act) => !known('R0').includes(act))).toEqual([
    'chooseProcedure',
    'convertToOrdinary',
    'serveConversionNotice',
    'askSuperiorToHear',
    'handToSuperior',
    'serveNormNotice',
    'receiveNormReply',
    'rejectApplication',
    'noticeTalk',
    'holdTalk',
    'issueCriticism',
    'publish',
    'copyToSuperior',
    'transferClues',
    'orderReview',
  ]);
  expect(known('R2')).toEqual(known('R1'));
});
