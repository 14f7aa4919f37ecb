import {
  administrativeMediation,
  administrativeMediationActs,
  calendarDate,
  explore,
  mediationSamples,
  procedures,
  stateRefusals,
  type AdministrativeMediationAct as Act,
  type AdministrativeMediationRecord,
  type MediationTracks,
} from '@mingjing/domain';
import { CaseFiles, JournalVerification } from '@mingjing/casework/procedures';
import { instantOf } from '@mingjing/platform/clock';
import { uploaded } from '../materials/uploading.js';
import { ApiBench, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

const day = calendarDate('2026-03-02');
const openings: readonly string[] = procedures.mediation.firstActs;
/** What a person may ask for in a case there is; the rest opens one, or the system does it. */
const requested = administrativeMediationActs.filter(
  (act) => !openings.includes(act) && !administrativeMediation.acts[act].by.every((by) => by === 'system'),
);
const askedTable = {
  ...administrativeMediation,
  acts: Object.fromEntries(requested.map((act) => [act, administrativeMediation.acts[act]])),
} as typeof administrativeMediation;
let bench: ApiBench;
let head: Client;
let liaison: Client;

beforeAll(async () => {
  bench = await ApiBench.open();
  bench.clock.set(instantOf(day, 10));
  head = await bench.signIn('zheng-qixing');
  liaison = await bench.signIn('qin-sansheng');
});
afterAll(() => bench.close());

const application = mediationSamples.applyMediation({ ruleSet: 'R1', on: day } as never);
async function opened(by: Client): Promise<string> {
  const answer = await by.ask('/api/cases', {
    method: 'POST',
    body: { procedure: 'mediation', payload: application },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return (answer.body as { caseId: string }).caseId;
}

async function perform(caseId: string, act: Act, by = head) {
  const files = bench.app.get(CaseFiles, { strict: false });
  const file = await files.read(bench.database.manager, caseId, null);
  if (!file) throw new Error(`no case ${caseId}`);
  const record = file.state.record as unknown as AdministrativeMediationRecord;
  const said = mediationSamples[act]({ ruleSet: 'R1', record, on: day });
  const text = JSON.stringify(said).replace(/"officer-\d"/g, `"${by.id}"`);
  const { evidence: _, ...payload } = JSON.parse(text) as { evidence?: unknown };
  const papers = act === 'addMaterial' ? { evidence: [await uploaded(by, caseId)] } : {};
  return by.ask(`/api/cases/${caseId}/acts/${act}`, {
    method: 'POST',
    body: { payload, ...papers },
    headers: { 'if-match': `"${String(file.row.version)}"` },
  });
}

/** What a requirement wants to have been done before an act of the path. */
const first: Partial<Record<Act, Act>> = {
  acceptMediation: 'giveConsent',
  confirmAgreement: 'applyConfirmation',
};
const { states } = explore<MediationTracks>(askedTable, 'R1');
const paths = [...states.values()].map(({ tracks, path }) => ({
  phase: tracks.phase,
  path: (path as Act[]).flatMap((act) => [...(first[act] ? [first[act]] : []), act]),
}));

it.each(paths)(
  'goes to $phase through the API, and refuses there what the table does not admit',
  async ({ phase, path }) => {
    const id = await opened(head);
    for (const act of path) expect([act, (await perform(id, act)).status]).toEqual([act, 200]);
    const { body } = await head.get(`/api/cases/${id}`);
    expect(body).toMatchObject({ phase: { code: phase }, procedure: { code: 'mediation' } });
    expect((body as { warnings: string[] }).warnings).toHaveLength(2);
    const shut = requested.find(
      (act) =>
        stateRefusals(administrativeMediation.acts[act].moves, { phase }, { law: 'RULES', at: '' }).length >
        0,
    );
    if (shut === undefined) return;
    expect((await perform(id, shut)).status).toBe(409);
    expect((await head.get(`/api/cases/${id}`)).body.version).toBe(body.version);
  },
);

it('lets a department mediate by itself, and shows its case to nobody else', async () => {
  const id = await opened(liaison);
  for (const act of ['giveConsent', 'acceptMediation', 'nameMediators', 'holdMediation'] as const)
    expect([act, (await perform(id, act, liaison)).status]).toEqual([act, 200]);
  const stranger = await bench.signIn('yang-yifan');
  expect((await stranger.get(`/api/cases/${id}`)).status).toBe(404);
  expect((await perform(id, 'agree', stranger)).status).toBe(404);
  const shown = async (client: Client) =>
    ((await client.get('/api/mediations')).body as { rows: { caseId: string }[] }).rows.map(
      ({ caseId }) => caseId,
    );
  expect(await shown(liaison)).toEqual([id]);
  expect(await shown(stranger)).toEqual([]);
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  const answer = await head.get('/api/mediations?show=open&sort=dueOn');
  expect(new DescribedAnswers(document).faults('GET /api/mediations', answer)).toEqual([]);
  expect((await (await bench.signIn('yan-erming')).get('/api/mediations')).status).toBe(403);
});

describe('what needs a head in a mediation of a department’s own', () => {
  const held = async (): Promise<string> => {
    const id = await opened(liaison);
    for (const act of ['giveConsent', 'acceptMediation', 'nameMediators', 'holdMediation'] as const)
      expect([act, (await perform(id, act, liaison)).status]).toEqual([act, 200]);
    return id;
  };
  const waitingFor = async (login: string, caseId: string) => {
    const approver = await bench.signIn(login);
    const { rows } = (await approver.get('/api/approvals')).body as {
      rows: { id: string; caseId: string }[];
    };
    return { approver, proposal: rows.find((row) => row.caseId === caseId) };
  };

  it('goes to the head of the bureau that supervises it, where the department has none in the system', async () => {
    const id = await held();
    expect((await perform(id, 'extendMediation', liaison)).status).toBe(202);
    const { approver, proposal } = await waitingFor('zheng-qixing', id);
    expect(proposal).toBeDefined();
    expect((await waitingFor('chen-shian', id)).proposal).toBeUndefined();
    const { version } = (await approver.get(`/api/cases/${id}`)).body as { version: number };
    const approved = await approver.ask(`/api/cases/${id}/proposals/${proposal?.id ?? ''}/approve`, {
      method: 'POST',
      body: { remark: '同意' },
      headers: { 'if-match': `"${String(version)}"` },
    });
    expect(approved.status).toBe(200);
  });

  it('goes to the department’s own head where it has one', async () => {
    await bench.sql(
      `UPDATE users SET roles = '{organHead}', organ_id = 'qz-market', approves = '{}' WHERE login_name = 'li-siwei'`,
    );
    const id = await held();
    expect((await perform(id, 'extendMediation', liaison)).status).toBe(202);
    expect((await waitingFor('li-siwei', id)).proposal).toBeDefined();
    expect((await waitingFor('zheng-qixing', id)).proposal).toBeUndefined();
  });
});

it('does not find the acts of another procedure', async () => {
  const id = await opened(head);
  const answer = await head.ask(`/api/cases/${id}/acts/receiveAnswer`, {
    method: 'POST',
    body: { payload: { from: 'respondent-1' } },
    headers: { 'if-match': '"1"' },
  });
  expect(answer.status).toBe(404);
});

it('leaves every journal as it is stored', async () => {
  const { finding } = await bench.app.get(JournalVerification, { strict: false }).verify();
  expect(finding).toBeNull();
});
