import type { CalendarDate } from '@mingjing/domain';
import { CaseworkBench } from '../../support/casework.js';
import { migratedAnew } from '../../support/migrated-anew.js';

const STAMP = 1795700670000;
const signed = { method: 'direct', receivedBy: '收发室' } as const;

let bench: CaseworkBench;
beforeAll(async () => (bench = await CaseworkBench.open('2026-03-02')));
afterAll(() => bench.close());

interface Row {
  readonly case_id: string;
  readonly standing: string;
}
const requests = () =>
  bench.query<Row>(
    `SELECT r.*, r.asked_on::text, r.served_on::text, r.handed_in_on::text FROM hand_in_requests r ORDER BY case_id, key`,
  );

async function sent(): Promise<string> {
  const id = await bench.accepted();
  await bench.act(id, 'sendCopy', { to: 'respondent-1' });
  return id;
}
async function answered(): Promise<string> {
  const id = await sent();
  await bench.act(id, 'serveCopy', { to: 'respondent-1', ...signed });
  await bench.act(id, 'receiveAnswer', { from: 'respondent-1' });
  return id;
}

/** The answer told rightly later: of another day, or struck out. */
async function corrected(id: string, on?: CalendarDate): Promise<void> {
  const [entry] = await bench.query<{ seq: number }>(
    `SELECT seq FROM case_events WHERE case_id = $1 AND type = 'AnswerReceived'`,
    [id],
  );
  const replacement = { act: 'receiveAnswer', occurredOn: on, payload: { from: 'respondent-1' } };
  await bench.act(id, 'correctRecord', {
    seq: entry?.seq ?? 0,
    reason: '录入有误',
    ...(on === undefined ? {} : { replacement }),
  } as never);
  await bench.approve(id, 'correctRecord', 'zheng-qixing');
}

it('gives cases of before what the projection gives those of now', async () => {
  const asked = await sent();
  const done = await answered();
  const struck = await answered();
  bench.on('2026-03-04');
  const moved = await answered();
  bench.on('2026-03-05');
  await corrected(moved, '2026-03-05' as CalendarDate);
  await corrected(struck);

  const projected = await requests();
  const of = (id: string) => projected.filter((row) => row.case_id === id);
  expect(of(asked)).toMatchObject([{ standing: 'open', served_on: null, act_kind: 'penalty' }]);
  expect(of(done)).toMatchObject([
    { standing: 'handedIn', served_on: '2026-03-02', handed_in_on: '2026-03-02' },
  ]);
  expect(of(struck)).toMatchObject([{ standing: 'open', handed_in_on: null }]);
  expect(of(moved)).toMatchObject([{ handed_in_on: '2026-03-05' }]);

  await migratedAnew(bench.clone, STAMP);
  expect(await requests()).toEqual(projected);
});
