import { SensitiveReminders } from '@mingjing/casework/sensitive';
import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let head: Client;
let officer: Client;
let caseId: string;

const contact = {
  body: 'petitionOffice',
  bodyName: '清镇市信访局',
  person: '接访科',
  contactedOn: '2026-03-02',
  said: '通报进展',
};
const report = { leader: '陈十安', reportedOn: '2026-03-02', content: '案件情况' };
const at = (part: string): string => `/api/cases/${caseId}/${part}`;
const flag = (by: Client, version: number, flags: readonly string[]): Promise<Answer> =>
  by.ask(at('sensitivity'), {
    method: 'PUT',
    body: { flags, reason: '人数多' },
    headers: { 'if-match': `"${String(version)}"` },
  });
const read = async (by = head) => (await by.get(at('sensitivity'))).body;
const rows = async (by: Client, query = ''): Promise<{ caseId: string }[]> => {
  const { status, body } = await by.get(`/api/sensitive-cases${query}`);
  return status === 403 ? [] : (body.rows as { caseId: string }[]);
};
const faultsOf = ({ body }: Answer): string[] =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);

/** A day begins, and those who work sign in. */
async function begin(day: string): Promise<void> {
  bench.clock.set(`${day}T02:00:00Z`);
  head = await bench.signIn('zheng-qixing');
  officer = await bench.signIn('sun-sanli');
}

beforeAll(async () => {
  bench = await ApiBench.open();
  const registrar = await bench.signIn('zhao-yiming');
  const opened = await registrar.ask('/api/cases', {
    method: 'POST',
    body: { payload: anApplication({ risks: ['massDispute'] }) },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  caseId = String(opened.body.caseId);
  await begin('2026-03-02');
  await bench.sql('UPDATE cases SET officer_id = $2 WHERE id = $1', [caseId, officer.id]);
  await bench.sql(`UPDATE cases SET copy_sent = true, respondent_ids = '{qz-market}' WHERE id = $1`, [
    caseId,
  ]);
});
afterAll(() => bench.close());

it('takes no log of a case that was never flagged, and hints at what the intake noted', async () => {
  expect(await read()).toMatchObject({ flags: [], version: 0, detail: { suggested: ['massDisputeRisk'] } });
  expect(faultsOf(await head.post(at('sensitive-contacts'), contact))).toEqual(['flags notFlagged']);
});

it('is flagged by its officer, on the version that was seen, and then owes a report', async () => {
  expect((await flag(officer, 4, ['massDisputeRisk'])).status).toBe(412);
  expect((await officer.put(at('sensitivity'), { flags: [], reason: '无' })).status).toBe(428);
  expect((await flag(officer, 0, ['massDisputeRisk'])).body).toEqual({ version: 1 });
  const answer = await head.get(at('sensitivity'));
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  expect(new DescribedAnswers(document).faults('GET /api/cases/{id}/sensitivity', answer)).toEqual([]);
  expect(answer.body).toMatchObject({
    flags: ['massDisputeRisk'],
    detail: { reportOwed: true, suggested: [] },
  });
  expect((await officer.post(at('leader-reports'), report)).status).toBe(201);
  expect((await read()).detail).toMatchObject({ reportOwed: false });
});

it('owes another report for another flag, set later', async () => {
  await begin('2026-03-05');
  await flag(head, 1, ['massDisputeRisk', 'petitionBackground']);
  expect(await read()).toMatchObject({ flaggedOn: '2026-03-05', detail: { reportOwed: true } });
  expect(await rows(head, '?show=reportOwed')).toHaveLength(1);
  await head.post(at('leader-reports'), { ...report, reportedOn: '2026-03-05' });
  expect(await rows(head, '?show=reportOwed')).toHaveLength(0);
});

it('keeps every entry: a correction takes its place with the reason', async () => {
  const first = await officer.post(at('sensitive-contacts'), {
    ...contact,
    nextStep: '回访',
    nextOn: '2026-03-10',
  });
  const id = String(first.body.id);
  const again = {
    ...contact,
    said: '通报并核对人数',
    nextStep: '回访',
    nextOn: '2026-03-11',
    supersedes: id,
  };
  expect(faultsOf(await officer.post(at('sensitive-contacts'), again))).toEqual(['reason required']);
  expect((await officer.post(at('sensitive-contacts'), { ...again, reason: '漏记人数' })).status).toBe(201);
  expect((await officer.post(at('sensitive-contacts'), { ...again, reason: '再次' })).status).toBe(404);
  const { contacts } = (await read()).detail as { contacts: { said: string; superseded: boolean }[] };
  expect(contacts.map(({ said, superseded }) => [said, superseded])).toEqual(
    expect.arrayContaining([
      ['通报进展', true],
      ['通报并核对人数', false],
    ]),
  );
  await expect(bench.sql(`UPDATE sensitive_contacts SET said = '改'`)).rejects.toThrow(/.+/);
  await expect(bench.sql('DELETE FROM leader_reports')).rejects.toThrow(/.+/);
});

it('lists the step that stands, reminds of it, and lets it be done once', async () => {
  expect(await rows(officer)).toEqual([expect.objectContaining({ caseId, nextOn: '2026-03-11' })]);
  expect(await rows(officer, '?show=due')).toEqual([]);
  const due = async (day: string) =>
    (
      await bench.database.transaction(async (tx) => new SensitiveReminders().due(tx, calendarDate(day)))
    ).filter(({ kind }) => kind === 'sensitiveStepDue');
  expect(await due('2026-03-07')).toEqual([]);
  const [ahead] = await due('2026-03-08');
  const [onTheDay] = await due('2026-03-11');
  expect([ahead?.recipientId, onTheDay?.recipientId]).toEqual([officer.id, officer.id]);
  expect(ahead?.source).not.toBe(onTheDay?.source);
  await begin('2026-03-10');
  expect(await rows(officer, '?show=due&mine=true&flag=massDisputeRisk')).toHaveLength(1);
  expect(await rows(officer, '?flag=largePublicEffect')).toEqual([]);
  const { contacts } = (await read()).detail as { contacts: { id: string; superseded: boolean }[] };
  const standing = contacts.find(({ superseded }) => !superseded)!;
  const done = at(`sensitive-contacts/${standing.id}/done`);
  expect(faultsOf(await officer.post(done, { doneOn: '2026-03-12', note: '已办' }))).toEqual([
    'doneOn afterToday',
  ]);
  expect((await officer.post(done, { doneOn: '2026-03-10', note: '已回访' })).status).toBe(204);
  expect((await officer.post(done, { doneOn: '2026-03-10', note: '再次' })).status).toBe(404);
  expect(await due('2026-03-11')).toEqual([]);
});

it('is seen by those in charge, as flags by the registrar, and by nobody else', async () => {
  for (const login of ['zheng-qixing', 'sun-sanli', 'chen-shian', 'wang-baichuan', 'cao-yixin']) {
    const client = await bench.signIn(login);
    expect([login, (await read(client)).detail]).toEqual([
      login,
      expect.objectContaining({ reportOwed: false }),
    ]);
    expect([login, (await rows(client)).length]).toEqual([login, 1]);
  }
  const registrar = await bench.signIn('zhao-yiming');
  expect(await read(registrar)).toMatchObject({
    flags: ['massDisputeRisk', 'petitionBackground'],
    detail: null,
  });
  expect(await rows(registrar)).toEqual([]);
  const outside = ['li-siwei', 'qin-sansheng', 'shen-banxia', 'chu-wanli', 'yan-erming', 'hua-sanjian'];
  for (const login of outside) {
    const client = await bench.signIn(login);
    expect([login, [403, 404].includes((await client.get(at('sensitivity'))).status)]).toEqual([login, true]);
    expect([login, await rows(client)]).toEqual([login, []]);
    expect([login, [403, 404].includes((await flag(client, 2, [])).status)]).toEqual([login, true]);
  }
});

it('shows nothing of it to a liaison who reads the case', async () => {
  const liaison = await bench.signIn('qin-sansheng');
  expect((await liaison.get(`/api/cases/${caseId}`)).status).toBe(200);
  const texts = [
    (await liaison.get(`/api/cases/${caseId}`)).text,
    (await liaison.get('/api/cases')).text,
    (await liaison.get('/api/cases/export.csv')).text,
    (await liaison.get('/api/inbox')).text,
    (await liaison.get(at('journal'))).text,
  ].join('');
  expect(texts).not.toMatch(/massDisputeRisk|petitionBackground|清镇市信访局/);
});

it('refuses what is malformed at its field', async () => {
  const wrong = { ...contact, body: 'press', contactedOn: '2026-13-01' };
  const answer = await officer.post(at('sensitive-contacts'), wrong);
  expect([answer.status, faultsOf(answer).map((fault) => fault.split(' ')[0])]).toEqual([
    400,
    ['body', 'contactedOn'],
  ]);
  expect(faultsOf(await officer.post(at('sensitive-contacts'), { ...contact, nextStep: '无日期' }))).toEqual([
    'nextOn required',
  ]);
});
