import { calendarDate } from '@mingjing/domain';
import { migratedAnew } from '../../support/migrated-anew.js';
import { ApiBench } from './api-bench.js';
import { coSued, suitPathTo, SuitWalk } from './suit-walk.js';

const JUDGED_EACH = 1797000931000;
let bench: ApiBench;
let suits: SuitWalk;

beforeAll(async () => {
  bench = await ApiBench.open();
  suits = new SuitWalk(bench, calendarDate('2026-03-02'));
});
afterAll(() => bench.close());

it('is a loss of that co-defendant alone against whose act it was judged, before the migration as after', async () => {
  const judged = async (outcome: object) =>
    suits.along([
      ...coSued(suitPathTo.HEARD),
      { act: 'receiveJudgment', payload: outcome },
      { act: 'recordJudgmentService' },
      { act: 'recordJudgmentService' },
      { days: 17 },
    ]);
  const actLost = await judged({ outcome: 'REVOKE_ACT', onReconsideration: 'DISMISS_CLAIMS' });
  const decisionLost = await judged({ outcome: 'DISMISS_CLAIMS', onReconsideration: 'REVOKE_ACT' });
  const losers = () =>
    bench.sql(
      `SELECT case_id, organ, organ_id, organ_name, lost_on::text, standing FROM case_lessons
        WHERE case_id = ANY($1) ORDER BY case_id, organ`,
      [[actLost, decisionLost]],
    );
  const stored = await losers();
  expect(stored).toMatchObject([
    { case_id: actLost, organ_id: 'qz-market', standing: 'final' },
    { case_id: decisionLost, organ_id: 'qz-gov', standing: 'final' },
  ]);
  await bench.sql(
    `INSERT INTO case_lessons (case_id, organ, organ_id, organ_name, lost_on, standing)
     SELECT case_id, 'defendant-1', 'qz-gov', '清镇市人民政府', lost_on, standing FROM case_lessons WHERE case_id = $1`,
    [actLost],
  );
  await bench.sql('DELETE FROM case_lessons WHERE case_id = $1', [decisionLost]);
  await migratedAnew(bench.clone, JUDGED_EACH);
  expect(await losers()).toEqual(stored);
});
