import pg from 'pg';
import { JournalVerification } from '@mingjing/casework/procedures';
import { aDecision, CaseworkBench } from '../../support/casework.js';

describe('the journal', () => {
  let bench: CaseworkBench;
  let caseId: string;
  let owner: pg.Client;

  beforeAll(async () => {
    bench = await CaseworkBench.open('2026-03-02');
    caseId = await wholeCase(bench);
    owner = new pg.Client(bench.clone.ownerUrl);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await bench.close();
  });

  const verify = async () => (await bench.module.get(JournalVerification).verify()).finding;

  it('replays into exactly what is stored', async () => {
    const { cases, entries, finding } = await bench.module.get(JournalVerification).verify();
    expect(finding).toBeNull();
    expect(cases).toBe(1);
    expect(entries).toBeGreaterThan(12);
  });

  it('can neither be changed nor deleted from by the application, nor by its owner', async () => {
    await expect(bench.query('UPDATE case_events SET act = act')).rejects.toThrow(/permission denied/);
    await expect(bench.query('DELETE FROM case_events')).rejects.toThrow(/permission denied/);
    await expect(owner.query('UPDATE case_events SET act = act')).rejects.toThrow(/append-only/);
    await expect(owner.query('DELETE FROM case_events')).rejects.toThrow(/append-only/);
    await expect(owner.query('TRUNCATE case_events CASCADE')).rejects.toThrow(/append-only/);
  });

  const tampered = async (sql: string): Promise<string | undefined> => {
    await owner.query('BEGIN');
    await owner.query('ALTER TABLE case_events DISABLE TRIGGER USER');
    await owner.query(sql);
    await owner.query('COMMIT');
    return (await verify())?.what;
  };

  it('shows a changed payload, a cut-off tail and a moved date, each by name', async () => {
    const [row] = await bench.query<{ title: string }>('SELECT title FROM cases');
    await owner.query(`UPDATE cases SET title = '改过'`);
    expect((await verify())?.what).toContain('title');
    await owner.query('UPDATE cases SET title = $1', [row?.title]);
    await owner.query(`UPDATE deadlines SET due_on = due_on + 1 WHERE rule = 'rc_decide_ord'`);
    expect((await verify())?.what).toContain('rc_decide_ord');
    await owner.query(`UPDATE deadlines SET due_on = due_on - 1 WHERE rule = 'rc_decide_ord'`);
    expect(await verify()).toBeNull();
    expect(await tampered(`UPDATE case_events SET occurred_on = occurred_on + 1 WHERE seq = 2`)).toContain(
      'entry 2',
    );
    expect(
      await tampered(`UPDATE case_events SET occurred_on = occurred_on - 1 WHERE seq = 2`),
    ).toBeUndefined();
    expect(
      await tampered('DELETE FROM case_events WHERE seq = (SELECT max(seq) FROM case_events)'),
    ).toContain('the journal ends');
    expect(caseId).toMatch(/-/);
  });
});

/** From application to the closed file. */
async function wholeCase(bench: CaseworkBench): Promise<string> {
  const caseId = await bench.accepted();
  await bench.act(caseId, 'sendCopy', { to: 'respondent-1' });
  await bench.act(caseId, 'serveCopy', { to: 'respondent-1', method: 'direct', receivedBy: '收发室' });
  bench.on('2026-03-10');
  await bench.act(caseId, 'receiveAnswer', { from: 'respondent-1' });
  await bench.act(caseId, 'hearOpinions', { from: 'applicant-1', method: 'phone', content: '坚持请求' });
  const proposed = await bench.act(caseId, 'proposeDecision', aDecision);
  expect(proposed.tracks.phase).toBe('DECISION_PENDING');
  await bench.approve(caseId, 'decide', 'zheng-qixing');
  await bench.step(caseId, 'decide', 'chen-shian', 'return');
  await bench.act(caseId, 'proposeDecision', aDecision);
  await bench.approve(caseId, 'decide', 'zheng-qixing');
  const decided = await bench.approve(caseId, 'decide', 'chen-shian');
  expect(decided.documents).toEqual([
    expect.objectContaining({ kind: 'reconsiderationDecision', number: decided.number }),
  ]);
  await bench.act(caseId, 'serveDecision', { to: 'applicant-1', method: 'direct', receivedBy: '收发室' });
  const served = await bench.act(caseId, 'serveDecision', {
    to: 'respondent-1',
    method: 'direct',
    receivedBy: '收发室',
  });
  expect(served.tracks.phase).toBe('SERVED');
  const closed = await bench.act(caseId, 'close', {});
  expect(closed.tracks.phase).toBe('CLOSED');
  return caseId;
}
