import pg from 'pg';
import { calendarDate } from '@mingjing/domain';
import { JournalVerifications } from '@mingjing/casework/audit';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Client } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

interface Verification {
  readonly id: string;
  readonly state: string;
  readonly origin: string;
  readonly total: number;
  readonly cases: number;
  readonly entries: number;
  readonly differences: number;
  readonly firstDifferences: readonly { readonly number: string; readonly kind: string }[];
}

let bench: ApiBench;
let owner: pg.Client;
let auditor: Client;
let described: DescribedAnswers;
let caseId: string;
let number: string;

beforeAll(async () => {
  bench = await ApiBench.open();
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
  const walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  caseId = await walk.along(pathTo.ACCEPTED!);
  await walk.along([]);
  const [row] = await bench.sql<{ number: string }>('SELECT number FROM cases WHERE id = $1', [caseId]);
  number = row?.number ?? '';
  auditor = await bench.signIn('hua-sanjian');
  owner = new pg.Client({ connectionString: bench.clone.ownerUrl });
  await owner.connect();
}, 60_000);
afterAll(async () => {
  await owner.end();
  await bench.close();
});

const service = (): JournalVerifications => bench.app.get(JournalVerifications, { strict: false });
const path = '/api/audit/verifications';

async function ask(): Promise<Verification> {
  const answer = await auditor.post(path);
  expect([answer.status, described.faults(`POST ${path}`, answer)]).toEqual([202, []]);
  return answer.body as Verification;
}
async function newest(): Promise<Verification> {
  const answer = await auditor.get(path);
  expect(described.faults(`GET ${path}`, answer)).toEqual([]);
  const [first] = (answer.body as { verifications: Verification[] }).verifications;
  if (!first) throw new Error('no verification');
  return first;
}
const notices = () =>
  bench.sql(
    `SELECT u.login_name AS name, n.params FROM notices n JOIN users u ON u.id = n.recipient_id
      WHERE n.kind = 'journalDiffers' ORDER BY u.login_name, n.id`,
  );
async function tamper(sql: string): Promise<void> {
  await owner.query('BEGIN');
  await owner.query('ALTER TABLE case_events DISABLE TRIGGER USER');
  await owner.query(sql);
  await owner.query('ALTER TABLE case_events ENABLE TRIGGER USER');
  await owner.query('COMMIT');
}

it('is asked for once at a time and then worked off', async () => {
  const asked = await ask();
  expect(asked).toMatchObject({ state: 'waiting', origin: 'request', requestedByName: '华三鉴', cases: 0 });
  expect((await ask()).id).toBe(asked.id);
  await service().resume();
  const [{ count } = { count: 0 }] = await bench.sql<{ count: number }>(
    'SELECT count(*)::int AS count FROM case_events',
  );
  expect(await newest()).toMatchObject({
    ...{ id: asked.id, state: 'whole', total: 2, cases: 2, entries: count },
    ...{ differences: 0, firstDifferences: [] },
  });
  expect(await notices()).toEqual([]);
});

it('comes every night by itself, and while one is open that one is worked off', async () => {
  await service().nightly();
  expect(await newest()).toMatchObject({ state: 'whole', origin: 'nightly', requestedByName: null });
  const { id } = await ask();
  await service().nightly();
  expect(await newest()).toMatchObject({ id, state: 'whole', origin: 'request' });
});

it('goes on where it stood still', async () => {
  const { id } = await ask();
  await bench.sql(
    `UPDATE journal_verifications SET started_at = requested_at, total = 2, cases = 1, entries = 5,
            last_case_id = (SELECT id FROM cases ORDER BY id LIMIT 1) WHERE id = $1`,
    [id],
  );
  expect(await newest()).toMatchObject({ id, state: 'running', cases: 1 });
  await service().resume();
  const [last] = await bench.sql<{ version: number }>('SELECT version FROM cases ORDER BY id DESC LIMIT 1');
  expect(await newest()).toMatchObject({
    ...{ id, state: 'whole', cases: 2, entries: 5 + (last?.version ?? 0) },
  });
});

describe('a journal that was changed', () => {
  it('is found by its number, and auditors and administrators are told once', async () => {
    await tamper(
      `UPDATE case_events SET payload = payload || '{"note":"改过"}' WHERE case_id = '${caseId}' AND seq = 2`,
    );
    await ask();
    await service().resume();
    expect(await newest()).toMatchObject({
      ...{ state: 'differs', cases: 2, differences: 1 },
      firstDifferences: [{ number, kind: 'chain', label: '办理记录的校验链不完整' }],
    });
    expect(await notices()).toEqual([
      { name: 'hua-sanjian', params: { caseNumber: number } },
      { name: 'yan-erming', params: { caseNumber: number } },
    ]);
    await tamper(`UPDATE case_events SET payload = payload - 'note' WHERE case_id = '${caseId}' AND seq = 2`);
  });

  it('is found although it can no longer be replayed, and the others are still verified', async () => {
    const [{ act } = { act: '' }] = await bench.sql<{ act: string }>(
      'SELECT act FROM case_events WHERE case_id = $1 AND seq = 2',
      [caseId],
    );
    await tamper(
      `UPDATE case_events SET type = 'Nothing', act = 'nothing' WHERE case_id = '${caseId}' AND seq = 1`,
    );
    await service().nightly();
    expect(await newest()).toMatchObject({ state: 'differs', cases: 2, differences: 1 });
    expect((await newest()).firstDifferences.map((one) => one.number)).toEqual([number]);
    expect(act).not.toBe('');
    await tamper(
      `UPDATE case_events SET type = 'ApplicationReceived', act = 'receiveApplication'
        WHERE case_id = '${caseId}' AND seq = 1`,
    );
  });

  it('is named with the first twenty of many, and counted with the rest', async () => {
    await owner.query(
      `INSERT INTO cases SELECT (json_populate_record(c, json_build_object('id', gen_random_uuid(),
         'number', c.number || '-' || i))).* FROM cases c, generate_series(1, 120) i WHERE c.id = '${caseId}'`,
    );
    const result = await service().verifyNow();
    expect(result).toMatchObject({ cases: 122, differences: 120 });
    const recorded = await newest();
    expect(recorded).toMatchObject({ origin: 'command', cases: 122, total: 122, differences: 120 });
    expect(recorded.firstDifferences).toHaveLength(20);
    await ask();
    await service().resume();
    const stepped = await newest();
    expect(stepped).toMatchObject({ origin: 'request', cases: 122, total: 122, differences: 120 });
    expect(stepped.firstDifferences).toEqual(recorded.firstDifferences);
  });
});
