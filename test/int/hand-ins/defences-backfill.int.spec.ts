import { ApiBench } from '../http/api-bench.js';
import { SuitWalk } from '../http/suit-walk.js';
import { calendarDate } from '@mingjing/domain';
import { migratedAnew } from '../../support/migrated-anew.js';

const STAMP = 1795710010000;
let bench: ApiBench;
let walk: SuitWalk;

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new SuitWalk(bench, calendarDate('2026-03-02'));
}, 120_000);
afterAll(() => bench.close());

interface Row {
  readonly case_id: string;
  readonly standing: string;
}
const requests = () =>
  bench.database.manager.query<Row[]>(
    `SELECT r.*, r.asked_on::text, r.served_on::text, r.handed_in_on::text FROM hand_in_requests r ORDER BY case_id, key`,
  );
const summons = { act: 'receiveSummons' } as const;
const assign = { act: 'assign', payload: { unit: 'qz-market', internalDue: '2026-03-09' } } as const;
const drafted = { act: 'submitDraftAnswer', payload: { from: 'qz-market' } } as const;

it('gives suits of before what the projection gives those of now', async () => {
  const civil = { kind: 'CIVIL_DEFENDANT', cause: '合同纠纷' };
  await walk.along([summons]);
  const open = await walk.along([summons, assign]);
  const done = await walk.along([summons, assign, { days: 3 }, drafted]);
  const filed = await walk.along([summons, assign, drafted, { act: 'approveAnswer' }, { act: 'fileAnswer' }]);
  const moved = await walk.along([summons, assign, drafted, { act: 'assign', payload: { unit: 'qz-nr' } }]);
  const ended = await walk.along([summons, assign, { act: 'endByCourt' }]);
  const dispute = await walk.along([{ ...summons, payload: civil }, assign]);
  const appeal = await walk.along([{ act: 'receiveAppealCopy' }, assign]);
  const suggestion = await walk.along([{ act: 'receiveProcuratorSuggestion' }, assign]);

  const projected = await requests();
  const of = (id: string) => projected.filter((row) => row.case_id === id);
  expect(of(open)).toMatchObject([
    { standing: 'open', kind: 'defence', act_kind: 'penalty', organ_name: null },
  ]);
  expect(of(done)).toMatchObject([{ standing: 'handedIn', handed_in_on: '2026-03-05' }]);
  expect([of(filed)[0]?.standing, of(ended)[0]?.standing, of(appeal)[0]?.standing]).toEqual([
    'over',
    'over',
    'open',
  ]);
  expect(of(moved)).toMatchObject([{ key: 'defence-qz-nr', standing: 'open', internal_rules: [] }]);
  expect(of(dispute)).toMatchObject([{ kind: 'civilDefence', act_kind: 'other' }]);
  expect(of(suggestion)).toEqual([]);

  await migratedAnew(bench.clone, STAMP);
  expect(await requests()).toEqual(projected);
});
