import {
  calendarDate,
  inEdition,
  reconsideration,
  stateRefusals,
  type Phase,
  type ReconsiderationRecord,
  type RuleSet,
} from '@mingjing/domain';
import { requestableActs } from '../../../apps/api/src/acts/act-bodies.js';
import { anApplication } from '../../support/casework.js';
import { ApiBench } from './api-bench.js';
import { tour, type TourStep } from './case-tour.js';
import { possibleIn } from './after-paths.js';
import { pathFor, pathTo, richPathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';

const editions = [
  { ruleSet: 'R1', day: '2026-03-02', application: anApplication() },
  {
    ruleSet: 'R0',
    day: '2023-03-01',
    application: anApplication({
      legalUnitReceivedOn: calendarDate('2023-03-01'),
      challengedAct: {
        title: '行政处罚决定书',
        madeOn: calendarDate('2023-02-01'),
        knownOn: calendarDate('2023-02-01'),
        advised: true,
      },
    }),
  },
] as const;

/** Phases a path leads to; the old law does not know the rejection of an inadmissible application apart. */
const phasesOf = (ruleSet: RuleSet) =>
  (Object.keys(pathTo) as Phase[]).filter((phase) => phase !== 'REJECTED' || ruleSet !== 'R0');

const admits = (ruleSet: RuleSet, act: (typeof requestableActs)[number], phase: Phase): boolean => {
  const row = reconsideration.acts[act];
  const article = inEdition(row.article, ruleSet);
  return (
    article !== null && stateRefusals(row.moves, { ...reconsideration.initial, phase }, article).length === 0
  );
};

describe.each(editions)(
  'the table of acts through the HTTP API under $ruleSet',
  ({ ruleSet, day, application }) => {
    let bench: ApiBench;
    let walk: CaseWalk;

    beforeAll(async () => {
      bench = await ApiBench.open();
      walk = new CaseWalk(bench, calendarDate(day), application);
    });
    afterAll(() => bench.close());

    it.each(phasesOf(ruleSet))(
      'in %s refuses with 409 whatever the table does not admit, and writes nothing',
      async (phase) => {
        const caseId = await walk.along(pathTo[phase]!);
        expect(await walk.phaseOf(caseId)).toBe(phase);
        const version = await walk.versionOf(caseId);
        for (const act of requestableActs.filter((candidate) => !admits(ruleSet, candidate, phase))) {
          const answer = await walk.perform(caseId, act, await walk.payloadFor(caseId, act), version);
          expect({ act, status: answer.status }).toEqual({ act, status: 409 });
          expect(answer.body.refusals.length).toBeGreaterThan(0);
        }
        expect(await walk.versionOf(caseId)).toBe(version);
      },
    );

    const old = ruleSet === 'R0';
    const knows = ({ act, notIn, onlyIn }: TourStep, phase: Phase): boolean =>
      phase !== notIn &&
      (onlyIn === undefined || phase === onlyIn) &&
      inEdition(reconsideration.acts[act].article, ruleSet) !== null &&
      reconsideration.acts[act].moves.phase?.from.includes(phase) === true;

    it.each(phasesOf(ruleSet))(
      'in %s performs one after the other what leaves it there',
      async (phase) => {
        const caseId = await walk.along(richPathTo(phase, old));
        for (const step of tour.filter((one) => knows(one, phase))) {
          const change = await toldAnew(step, walk, caseId);
          const payload = await walk.payloadFor(caseId, step.act, change);
          const answer = await walk.perform(caseId, step.act, payload);
          expect({ act: step.act, refused: answer.body.refusals ?? answer.body.errors }).toEqual({
            act: step.act,
            refused: undefined,
          });
          if (step.approved) expect((await walk.approve(caseId, step.act)).status).toBe(200);
        }
        expect(await walk.phaseOf(caseId)).toBe(phase);
      },
      120_000,
    );

    const toured = new Set<string>(tour.map(({ act }) => act));
    const edges = phasesOf(ruleSet).flatMap((phase) =>
      requestableActs
        .filter((act) => !toured.has(act) && knows({ act }, phase) && possibleIn(old, act, phase))
        .map((act) => ({ phase, act })),
    );

    it.each(edges)('performs $act in $phase', async ({ phase, act }) => {
      const caseId = await walk.along(pathFor[`${act} in ${phase}`] ?? pathTo[phase]!);
      const before = await walk.versionOf(caseId);
      const answer = await walk.perform(caseId, act, await walk.payloadFor(caseId, act));
      expect([answer.status, answer.body.refusals]).toEqual([expect.any(Number), undefined]);
      expect([200, 202]).toContain(answer.status);
      expect(answer.body.version).toBeGreaterThan(before);
      const expected = reconsideration.acts[act].moves.phase?.to;
      if (answer.status === 200 && expected && !['AWAITING_REPLY'].includes(expected))
        expect(answer.body.tracks.phase).toBe(expected);
    });
  },
);

/** A correction tells the application anew as it was told. */
async function toldAnew({ act, payload = {} }: TourStep, walk: CaseWalk, caseId: string): Promise<object> {
  if (act !== 'correctRecord') return payload;
  const { events, state } = await walk.fileOf(caseId);
  const { application } = state.record as unknown as ReconsiderationRecord;
  const { filedOn: _added, ...told } = application ?? {};
  const replacement = { act: 'receiveApplication', occurredOn: events[0]?.occurredOn, payload: told };
  return { ...payload, replacement };
}
