import { CountCatchUp, JournalVerification } from '@mingjing/casework/procedures';
import type { CalendarDate, ReconsiderationActs } from '@mingjing/domain';
import { aDecision, CaseworkBench } from '../../support/casework.js';
import { migratedAnew } from '../../support/migrated-anew.js';

const STAMP = 1795700620000;
const signed = { method: 'direct', receivedBy: '收发室' } as const;
const within = { performWithin: { length: 30, unit: 'naturalDay' } } as const;

let bench: CaseworkBench;
beforeAll(async () => (bench = await CaseworkBench.open('2026-03-02')));
afterAll(() => bench.close());

const day = (text: string) => text as CalendarDate;
interface Row {
  readonly case_id: string;
  readonly kind: string;
}
/** Letters and orders came with the list; there is none of before. */
const duties = () =>
  bench.query<Row>(
    `SELECT d.*, d.since::text, d.served_on::text, d.due_on::text, d.done_on::text FROM supervised_duties d
      ORDER BY case_id, key`,
  );

async function heard(): Promise<string> {
  const id = await bench.accepted();
  await bench.act(id, 'sendCopy', { to: 'respondent-1' });
  await bench.act(id, 'serveCopy', { to: 'respondent-1', ...signed });
  await bench.act(id, 'receiveAnswer', { from: 'respondent-1' });
  await bench.act(id, 'hearOpinions', {
    from: 'applicant-1',
    method: 'inPerson',
    content: '请求撤销',
    wishForMediation: 'refused',
  } as never);
  return id;
}

async function decided(change: Partial<ReconsiderationActs['proposeDecision']>): Promise<string> {
  const id = await heard();
  await bench.act(id, 'proposeDecision', { ...aDecision, ...change });
  await bench.approve(id, 'decide', 'zheng-qixing');
  await bench.approve(id, 'decide', 'chen-shian');
  return id;
}

async function served(change: Partial<ReconsiderationActs['proposeDecision']> = within): Promise<string> {
  const id = await decided(change);
  for (const to of ['applicant-1', 'respondent-1']) await bench.act(id, 'serveDecision', { to, ...signed });
  return id;
}

async function mediated(): Promise<string> {
  const id = await heard();
  await bench.act(id, 'openMediation', {
    subject: 'discretion',
    applicantConsents: true,
    respondentConsents: true,
  });
  await bench.act(id, 'reachAgreement', { content: '降低罚款数额', lawful: true, ...within });
  await bench.act(id, 'signMediationDocument', { signedBy: ['applicant-1', 'respondent-1'] });
  await bench.approve(id, 'signMediationDocument', 'chen-shian');
  return id;
}

/** An entry told rightly later: another day, or struck out. */
async function corrected(id: string, type: string, on?: string): Promise<void> {
  const [entry] = await bench.query<{ seq: number; act: string; payload: Record<string, unknown> }>(
    'SELECT seq, act, payload FROM case_events WHERE case_id = $1 AND type = $2 ORDER BY seq DESC LIMIT 1',
    [id, type],
  );
  if (!entry) throw new Error(`no ${type}`);
  const { seq, act, payload } = entry;
  const replacement =
    on === undefined ? {} : { replacement: { act, occurredOn: day(on), payload: saidOf(payload) } };
  await bench.act(id, 'correctRecord', { seq, reason: '录入有误', ...replacement });
  await bench.approve(id, 'correctRecord', 'zheng-qixing');
}

const saidOf = ({ to, method, receivedBy }: Record<string, unknown>) => ({ to, method, receivedBy });

it('gives cases of before what the projection gives those of now', async () => {
  const unserved = await decided(within);
  const running = await served();
  const late = await served();
  const struck = await served();
  const withoutPeriod = await served({});
  const agreed = await mediated();
  bench.on('2026-03-04');
  const moved = await served();
  bench.on('2026-03-05');
  await corrected(moved, 'DecisionServed', '2026-03-05');
  bench.on('2026-04-13');
  for (const id of [late, struck]) await bench.act(id, 'performed', { by: 'respondent-1' });
  await corrected(struck, 'DecisionPerformed');

  const projected = await duties();
  const of = (id: string) => projected.filter((row) => row.case_id === id);
  expect(of(unserved)).toMatchObject([{ kind: 'decision', served_on: null, due_on: null }]);
  expect(of(running)).toMatchObject([{ served_on: '2026-03-02', due_on: '2026-04-01', done_on: null }]);
  expect(of(late)).toMatchObject([{ done_on: '2026-04-13', late: true }]);
  expect(of(struck)).toMatchObject([{ done_on: null, late: false }]);
  expect(of(moved)).toMatchObject([{ served_on: '2026-03-05' }]);
  expect(of(withoutPeriod)).toEqual([]);
  expect(of(agreed)).toMatchObject([{ kind: 'mediationDocument', served_on: '2026-03-02' }]);

  await migratedAnew(bench.clone, STAMP);
  await bench.module.get(CountCatchUp).run();
  expect(await duties()).toEqual(projected);
  expect((await bench.module.get(JournalVerification).verify()).finding).toBeNull();
});
