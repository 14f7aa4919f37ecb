import { CountCatchUp, JournalVerification } from '@mingjing/casework/procedures';
import type { CalendarDate, CaseWaits } from '@mingjing/domain';
import { CaseworkBench } from '../../support/casework.js';
import { migratedAnew } from '../../support/migrated-anew.js';

const STAMP = 1795700401000;

let bench: CaseworkBench;
beforeAll(async () => (bench = await CaseworkBench.open('2026-03-02')));
afterAll(() => bench.close());

const day = (text: string) => text as CalendarDate;
const norm = {
  source: 'applicant',
  title: '《某办法》',
  clauses: '第九条',
  maker: '清镇市住房和城乡建设局',
} as const;

interface Row {
  readonly id: string;
  readonly waits: CaseWaits | null;
  readonly until: string | null;
}
const columns = () =>
  bench.query<Row>('SELECT id, waits, waits_until::text AS until FROM cases ORDER BY number');

async function suspendedFor(ground: 'applicantIncapable' | 'otherCase'): Promise<string> {
  const id = await bench.accepted();
  await bench.act(id, 'suspend', { ground, reason: '等待' });
  return id;
}

async function suspendedForNorm(competence: 'own' | 'other'): Promise<string> {
  const id = await bench.accepted();
  const competentBody = competence === 'other' ? { competentBody: '贵阳市人民政府' } : {};
  await bench.act(id, 'suspend', {
    ground: 'normReview',
    reason: '附带审查',
    norm: { ...norm, competence, ...competentBody },
  });
  return id;
}

/** Entries told rightly later: the reason of one suspension, the day of another; a receipt that never was. */
async function corrected(id: string, type: string, replacement?: { on?: string; payload?: object }) {
  const [entry] = await bench.query<{ seq: number; act: string; occurred_on: string; payload: object }>(
    `SELECT seq, act, occurred_on::text, payload FROM case_events WHERE case_id = $1 AND type = $2`,
    [id, type],
  );
  if (!entry) throw new Error(`no ${type}`);
  await bench.act(id, 'correctRecord', {
    seq: entry.seq,
    reason: '录入有误',
    ...(replacement && {
      replacement: {
        act: entry.act,
        occurredOn: day(replacement.on ?? entry.occurred_on),
        payload: (replacement.payload ?? entry.payload) as Record<string, unknown>,
      },
    }),
  });
  await bench.approve(id, 'correctRecord', 'zheng-qixing');
}

async function asked(): Promise<string> {
  const { caseId } = await bench.receive();
  await bench.act(caseId, 'issueCorrectionNotice', { items: ['补身份证明', '补处罚决定书'] });
  return caseId;
}

it('gives cases of before what the projection gives those of now', async () => {
  const served = await asked();
  await bench.act(served, 'serveCorrectionNotice', {
    to: 'applicant-1',
    method: 'direct',
    receivedBy: '收发室',
  });
  const struck = await asked();
  await bench.act(struck, 'serveCorrectionNotice', {
    to: 'applicant-1',
    method: 'direct',
    receivedBy: '收发室',
  });
  await corrected(struck, 'CorrectionNoticeServed');
  await suspendedFor('otherCase');
  const ill = await suspendedFor('applicantIncapable');
  bench.on('2026-03-04');
  await corrected(ill, 'ProceedingSuspended', {
    on: '2026-03-03',
    payload: { ground: 'applicantIncapable', reason: '突发脑出血' },
  });
  const own = await suspendedForNorm('own');
  await bench.act(own, 'serveNormNotice', { maker: norm.maker, method: 'direct', receivedBy: '收发室' });
  const transferred = await suspendedForNorm('other');
  await bench.act(transferred, 'transferNorm', {});
  await bench.act(transferred, 'serveNormTransfer', { method: 'direct', receivedBy: '收发室' });
  const resumed = await suspendedFor('applicantIncapable');
  await bench.act(resumed, 'resume', { reason: '原因消除' });
  const again = await suspendedFor('applicantIncapable');
  await bench.act(again, 'resume', { reason: '原因消除' });
  await bench.act(again, 'suspend', { ground: 'otherCase', reason: '等待判决' });

  const projected = await columns();
  const of = (id: string) => projected.find((row) => row.id === id);
  expect(of(served)?.waits?.correction).toMatchObject({ issuedOn: '2026-03-02', servedOn: '2026-03-02' });
  expect(of(struck)).toMatchObject({ waits: { correction: { servedOn: null } }, until: null });
  expect(of(ill)?.waits?.suspension).toMatchObject({ since: '2026-03-03', reason: '突发脑出血' });
  expect(of(own)?.waits?.normReview).toMatchObject({ makerNotifiedOn: '2026-03-04' });
  expect(of(transferred)?.waits?.normReview).toMatchObject({ transferServedOn: '2026-03-04' });
  expect(of(resumed)).toMatchObject({ waits: null, until: null });
  expect(of(again)).toMatchObject({ waits: { suspension: { ground: 'otherCase' } }, until: null });
  expect(projected.filter(({ until }) => until !== null)).toHaveLength(4);

  await migratedAnew(bench.clone, STAMP);
  await bench.module.get(CountCatchUp).run();
  expect(await columns()).toEqual(projected);
  expect((await bench.module.get(JournalVerification).verify()).finding).toBeNull();
});
