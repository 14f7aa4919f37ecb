import { ActRefused, CaseNotFound, StaleCase, VersionMissing } from '@mingjing/casework/procedures';
import { anAcceptance, anApplication, CaseworkBench } from '../../support/casework.js';

describe('performing an act', () => {
  let bench: CaseworkBench;
  beforeAll(async () => {
    bench = await CaseworkBench.open('2026-03-02');
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.on('2026-03-02'));

  const rowsOf = async (table: string, caseId: string) =>
    bench.query<Record<string, unknown>>(`SELECT * FROM ${table} WHERE case_id = $1`, [caseId]);

  it('writes journal, projections, clocks and reminders in one commit', async () => {
    const { caseId, number, version } = await bench.receive();
    expect(number).toMatch(/^清府复〔2026〕\d+号$/);
    expect(version).toBe(1);
    const [row] = await bench.query<Record<string, unknown>>('SELECT * FROM cases WHERE id = $1', [caseId]);
    expect(row).toMatchObject({
      phase: 'INTAKE_REVIEW',
      rule_set: 'R1',
      version: 1,
      next_due_on: '2026-03-09',
    });
    expect(await rowsOf('case_events', caseId)).toHaveLength(1);
    expect(await rowsOf('case_parties', caseId)).toHaveLength(2);
    const clocks = await rowsOf('deadlines', caseId);
    expect(clocks.map(({ rule, status }) => [rule, status])).toEqual(
      expect.arrayContaining([
        ['rc_apply', 'met'],
        ['rc_intake_review', 'running'],
      ]),
    );
    const [intake] = clocks.filter(({ rule }) => rule === 'rc_intake_review');
    const reminders = await bench.query('SELECT * FROM reminders WHERE deadline_id = $1', [intake?.['id']]);
    expect(reminders.length).toBeGreaterThan(0);
  });

  it('leaves nothing behind when it is refused', async () => {
    const { caseId } = await bench.receive();
    const before = await rowsOf('case_events', caseId);
    await expect(bench.act(caseId, 'sendCopy', { to: 'respondent-1' })).rejects.toThrow(ActRefused);
    expect(await rowsOf('case_events', caseId)).toEqual(before);
    expect(await bench.versionOf(caseId)).toBe(1);
  });

  it('opens no case when the application itself is refused, and gives its number to the next', async () => {
    const first = await bench.receive();
    await expect(bench.receive({ parties: [] })).rejects.toThrow(ActRefused);
    const second = await bench.receive();
    const sequence = (number: string) => Number(/(\d+)号$/.exec(number)?.[1]);
    expect(sequence(second.number)).toBe(sequence(first.number) + 1);
  });

  it('proposes acceptance and performs it at the office head’s approval, deciding anew', async () => {
    const { caseId } = await bench.receive();
    const proposed = await bench.act(caseId, 'accept', anAcceptance);
    expect(proposed.result).toBe('proposed');
    expect(proposed.tracks.phase).toBe('INTAKE_REVIEW');
    await expect(bench.act(caseId, 'accept', anAcceptance)).rejects.toMatchObject({
      refusals: [expect.objectContaining({ code: 'ALREADY_PROPOSED' })],
    });
    await expect(bench.approve(caseId, 'accept', 'chen-shian')).rejects.toMatchObject({
      refusals: [expect.objectContaining({ code: 'NOT_THE_APPROVER', kind: 'role' })],
    });
    bench.on('2026-03-04');
    const approved = await bench.approve(caseId, 'accept', 'zheng-qixing');
    expect(approved).toMatchObject({ result: 'performed', tracks: { phase: 'ACCEPTED' } });
    expect(approved.documents).toEqual([expect.objectContaining({ kind: 'acceptanceNotice' })]);
    const [{ accepted_on: acceptedOn } = {}] = await bench.query<{ accepted_on?: string }>(
      'SELECT accepted_on FROM cases WHERE id = $1',
      [caseId],
    );
    expect(acceptedOn).toBe('2026-03-04');
  });

  it('returns a proposal with its reason and lets it be made again', async () => {
    const { caseId } = await bench.receive();
    await bench.act(caseId, 'accept', anAcceptance);
    expect((await bench.step(caseId, 'accept', 'zheng-qixing', 'return')).result).toBe('returned');
    expect((await bench.act(caseId, 'accept', anAcceptance)).result).toBe('proposed');
    expect((await bench.step(caseId, 'accept', 'sun-sanli', 'withdraw')).result).toBe('withdrawn');
    await expect(bench.step(caseId, 'accept', 'sun-sanli', 'withdraw')).rejects.toThrow(
      'no pending proposal',
    );
  });

  it('accepts by law at the end of the fifth working day and lets the pending decline lapse', async () => {
    const { caseId } = await bench.receive();
    await bench.act(caseId, 'declineToAccept', { failedCondition: 'interest', ground: '没有利害关系' });
    bench.on('2026-03-10');
    expect(await bench.runner.sweep(caseId)).toBe(2);
    const [row] = await bench.query<Record<string, unknown>>('SELECT * FROM cases WHERE id = $1', [caseId]);
    expect(row).toMatchObject({ phase: 'ACCEPTED', accepted_on: '2026-03-09', route: 'ordinary' });
    expect(await rowsOf('proposals', caseId)).toEqual([expect.objectContaining({ status: 'lapsed' })]);
    expect(await bench.runner.sweep(caseId)).toBe(0);
  });

  it('lets one of two officers win who act at once; the other is told the version moved on', async () => {
    const caseId = await bench.accepted();
    const version = await bench.versionOf(caseId);
    const actor = await bench.person('sun-sanli');
    const send = async (to: string) =>
      bench.runner.perform({ caseId, act: 'sendCopy', payload: { to }, actor, expectedVersion: version });
    const outcomes = await Promise.allSettled([send('respondent-1'), send('respondent-1')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(StaleCase);
    expect(lost?.reason).toMatchObject({ changes: [expect.objectContaining({ type: 'CopySent' })] });
  });

  it('wants to know which version of the case the actor saw', async () => {
    const { caseId } = await bench.receive();
    const actor = await bench.person('sun-sanli');
    await expect(
      bench.runner.perform({
        caseId,
        act: 'accept',
        payload: anAcceptance,
        actor,
        expectedVersion: undefined,
      }),
    ).rejects.toThrow(VersionMissing);
  });

  it('answers a repeated request with what the first one did', async () => {
    const actor = await bench.person('zhao-yiming');
    const command = {
      procedure: 'reconsideration' as const,
      actor,
      payload: anApplication(),
      organId: 'qz-gov',
      officeId: 'qz-justice',
      idempotency: { route: 'cases', key: 'k-1', bodyHash: 'a' },
    };
    const [first, second] = await Promise.all([bench.runner.receive(command), bench.runner.receive(command)]);
    expect(second).toEqual(first);
    await expect(
      bench.runner.receive({ ...command, idempotency: { ...command.idempotency, bodyHash: 'b' } }),
    ).rejects.toThrow('belongs to another request');
  });

  it('does not know a foreign case', async () => {
    const { caseId } = await bench.receive();
    for (const stranger of ['yan-erming', 'hua-sanjian', 'qin-sansheng'])
      await expect(bench.act(caseId, 'close', {}, stranger)).rejects.toThrow(CaseNotFound);
  });

  it('leaves a case to the officer it is assigned to', async () => {
    const { caseId } = await bench.receive();
    const { id: officerId } = await bench.person('li-siwei');
    await bench.act(caseId, 'assignOfficer', { officerId }, 'zhao-yiming');
    await expect(bench.act(caseId, 'accept', anAcceptance, 'sun-sanli')).rejects.toMatchObject({
      refusals: [expect.objectContaining({ code: 'NOT_ASSIGNED', kind: 'role' })],
    });
    expect((await bench.act(caseId, 'accept', anAcceptance, 'li-siwei')).result).toBe('proposed');
    const { id: outsider } = await bench.person('qin-sansheng');
    await expect(
      bench.act(caseId, 'assignOfficer', { officerId: outsider }, 'zhao-yiming'),
    ).rejects.toMatchObject({
      refusals: [expect.objectContaining({ code: 'OFFICER_NOT_IN_OFFICE' })],
    });
  });

  it('starts a clock where a late-entered service belongs, and finds the answer already in', async () => {
    const caseId = await bench.accepted();
    await bench.act(caseId, 'sendCopy', { to: 'respondent-1' });
    bench.on('2026-03-12');
    await bench.act(caseId, 'receiveAnswer', { from: 'respondent-1' });
    await bench.runner.perform({
      caseId,
      act: 'serveCopy',
      payload: { to: 'respondent-1', method: 'direct', receivedBy: '收发室' },
      occurredOn: '2026-03-03' as never,
      actor: await bench.person('sun-sanli'),
      expectedVersion: await bench.versionOf(caseId),
    });
    const clocks = await rowsOf('deadlines', caseId);
    expect(clocks.find(({ rule }) => rule === 'rc_reply_ord')).toMatchObject({
      started_on: '2026-03-03',
      due_on: '2026-03-17',
      done_on: '2026-03-12',
      status: 'met',
    });
  });
});
