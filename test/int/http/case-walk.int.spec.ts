import {
  calendarDate,
  inEdition,
  reconsideration,
  stateRefusals,
  type Phase,
  type RuleSet,
} from '@mingjing/domain';
import { requestableActs } from '../../../apps/api/src/acts/act-bodies.js';
import { anApplication } from '../../support/casework.js';
import { ApiBench } from './api-bench.js';
import { CaseWalk, pathFor, pathTo, payloadFor } from './case-walk.js';

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
    let officerId: string;

    beforeAll(async () => {
      bench = await ApiBench.open();
      walk = new CaseWalk(bench, calendarDate(day), application);
      await walk.along([]);
      officerId = (await walk.client('qian-erchuan')).id;
    });
    afterAll(() => bench.close());

    it.each(phasesOf(ruleSet))(
      'in %s refuses with 409 whatever the table does not admit, and writes nothing',
      async (phase) => {
        const caseId = await walk.along(pathTo[phase]!);
        expect(await walk.phaseOf(caseId)).toBe(phase);
        const version = await walk.versionOf(caseId);
        for (const act of requestableActs.filter((candidate) => !admits(ruleSet, candidate, phase))) {
          const answer = await walk.perform(caseId, act, payloadFor(act, walk.day, officerId), version);
          expect({ act, status: answer.status }).toEqual({ act, status: 409 });
          expect(answer.body.refusals.length).toBeGreaterThan(0);
        }
        expect(await walk.versionOf(caseId)).toBe(version);
      },
    );

    const edges = phasesOf(ruleSet).flatMap((phase) =>
      requestableActs.filter((act) => admits(ruleSet, act, phase)).map((act) => ({ phase, act })),
    );

    it.each(edges)('performs $act in $phase', async ({ phase, act }) => {
      const caseId = await walk.along(pathFor[`${act} in ${phase}`] ?? pathTo[phase]!);
      const before = await walk.versionOf(caseId);
      const answer = await walk.perform(caseId, act, payloadFor(act, walk.day, officerId));
      expect([answer.status, answer.body.refusals]).toEqual([expect.any(Number), undefined]);
      expect([200, 202]).toContain(answer.status);
      expect(answer.body.version).toBeGreaterThan(before);
      const expected = reconsideration.acts[act].moves.phase?.to;
      if (answer.status === 200 && expected && !['AWAITING_REPLY'].includes(expected))
        expect(answer.body.tracks.phase).toBe(expected);
    });
  },
);
