import {
  calendarDate,
  inEdition,
  litigation,
  litigationPhases,
  sampleSuitParties,
  stateRefusals,
  type LitigationPhase,
} from '@mingjing/domain';
import { JournalVerification } from '@mingjing/casework/procedures';
import { litigationBodies } from '../../../apps/api/src/acts/litigation/litigation-bodies.js';
import { ApiBench } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';
import { suitPathTo, SuitWalk, type SuitStep } from './suit-walk.js';

const firstDay = calendarDate('2026-03-02');
const requested = Object.keys(litigationBodies) as (keyof typeof litigationBodies)[];
let bench: ApiBench;
let walk: SuitWalk;

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new SuitWalk(bench, firstDay);
});
afterAll(() => bench.close());

const phases = Object.keys(suitPathTo) as LitigationPhase[];
/** Nobody stays there: the system goes on the same day; our own appeal is led elsewhere in this spec. */
const passing: readonly LitigationPhase[] = ['NEW', 'JUDGED_2', 'APPEALED'];

interface Page {
  readonly phase: { readonly code: string };
  readonly version: number;
  readonly parties: readonly { readonly role: { readonly code: string } }[];
}
const pageOf = async (id: string, as?: string) =>
  (await (await walk.client(as)).get(`/api/cases/${id}`)).body as Page;

it('leads to every phase that a case can stay in', () => {
  expect([...phases, ...passing].sort()).toEqual([...litigationPhases].sort());
});

it.each(phases)(
  'goes to %s through the API, and refuses there what the table does not admit',
  async (phase) => {
    const id = await walk.along(suitPathTo[phase]!);
    const { tracks, ruleSet } = (await walk.fileOf(id)).state;
    const page = await pageOf(id);
    expect(page.phase.code).toBe(phase);
    const shut = requested.filter((act) => {
      const article = inEdition(litigation.acts[act].article, ruleSet);
      return (
        article !== null && stateRefusals(litigation.acts[act].moves, tracks as never, article).length > 0
      );
    });
    expect(shut.length).toBeGreaterThan(5);
    for (const act of shut) {
      const answer = await walk.perform(id, act);
      expect({ act, status: answer.status }).toEqual({ act, status: 409 });
    }
    expect((await pageOf(id)).version).toBe(page.version);
    const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
    const answer = await (await walk.client()).get(`/api/cases/${id}`);
    expect(new DescribedAnswers(document).faults('GET /api/cases/{id}', answer)).toEqual([]);
  },
);

it('does not open a second case by an act within one, nor perform an act of another procedure', async () => {
  const id = await walk.along(suitPathTo.ASSIGNED!);
  const again = await walk.perform(id, 'receiveSummons');
  expect(again.status).toBe(404);
  const foreign = await (
    await walk.client()
  ).ask(`/api/cases/${id}/acts/hearOpinions`, { method: 'POST', body: { payload: {} } });
  expect(foreign.status).toBe(404);
});

it('takes an appeal of the other side into the case below, in one dispute and with its officer', async () => {
  const below = await walk.along(suitPathTo.JUDGED_1!);
  const officer = (await walk.client('zhou-wuchang')).id;
  expect((await walk.perform(below, 'assignOfficer', { officerId: officer })).status).toBe(200);
  await walk.take(below, { act: 'recordJudgmentService' });
  const opened = await walk.open('receiveAppealCopy', { below });
  expect([opened.status, opened.text]).toEqual([201, expect.not.stringContaining('notRecorded')]);
  const { caseId } = opened.body as { caseId: string };
  expect((await pageOf(below)).phase.code).toBe('HIGHER_INSTANCE');
  const { row, state } = await walk.fileOf(caseId);
  expect(row.disputeId).toBe((await walk.fileOf(below)).row.disputeId);
  expect(state.record.officerId).toBe(officer);
  const related = (await (await walk.client()).get(`/api/cases/${below}/related`)).body as {
    rows: { id: string }[];
  };
  expect(related.rows.map(({ id }) => id)).toEqual([caseId]);
});

it('takes the copy of an appeal into a judgment that had seemed to be in effect', async () => {
  const below = await walk.along(suitPathTo.PERFORMANCE_DUE!);
  const opened = await walk.open('receiveAppealCopy', { below });
  expect([opened.status, opened.text]).toEqual([201, expect.not.stringContaining('notRecorded')]);
  const { row, state } = await walk.fileOf(below);
  expect([row.phase, state.record]).toEqual([
    'HIGHER_INSTANCE',
    expect.objectContaining({ effectiveOn: null }),
  ]);
  const statuses = state.deadlines.flatMap(({ rule, status }) => (rule === 'al_perform' ? [status] : []));
  expect(statuses).toEqual(['cancelled']);
});

it('lets us appeal only after it was decided, and writes nothing otherwise', async () => {
  const below = await walk.along(suitPathTo.JUDGED_1!);
  await walk.take(below, { act: 'recordJudgmentService' });
  const before = await bench.database.manager.query<unknown[]>('SELECT id FROM cases');
  const early = await walk.open('fileAppeal', { below });
  expect([early.status, early.text]).toEqual([422, expect.stringContaining('APPEAL')]);
  expect(await bench.database.manager.query('SELECT id FROM cases')).toHaveLength(before.length);
  await walk.take(below, { act: 'proposeAppealChoice', payload: { appeal: true } });
  expect((await walk.approve(below, 'decideAppeal')).status).toBe(200);
  const said = { claims: '撤销一审判决，改判驳回原告的诉讼请求', claimReasons: '一审认定事实有误' };
  const filed = await walk.open('fileAppeal', { below, ...said });
  expect(filed.status).toBe(201);
  expect((await pageOf(below)).phase.code).toBe('HIGHER_INSTANCE');
  const [paper] = await bench.database.manager.query<{ body: string }[]>(
    'SELECT body FROM documents WHERE case_id = $1',
    [(filed.body as { caseId: string }).caseId],
  );
  for (const part of ['（2026）黔01行初1号行政判决书', said.claims, said.claimReasons])
    expect(paper?.body).toContain(part);
  expect(paper?.body).not.toContain('【写明');
});

it('lets a case be sent back for the facts once only, and says by which article', async () => {
  const first = await walk.along(suitPathTo.JUDGED_1!);
  const again = await walk.open('receiveSummons', { remandedFrom: first });
  const { caseId: retried } = again.body as { caseId: string };
  for (const step of suitPathTo.JUDGED_1!.slice(1)) await walk.take(retried, step);
  const appealed = await walk.open('receiveAppealCopy', { below: retried });
  const { caseId } = appealed.body as { caseId: string };
  const sentBack = { outcome: 'REMANDED', ruling: true, text: '发回重审' };
  const refused = await walk.perform(caseId, 'receiveSecondJudgment', { ...sentBack, remandGround: 'facts' });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ refusals: [{ code: 'REMANDED_BEFORE' }] });
  expect(refused.text).toContain('行政诉讼法第89条第2款');
  const faulty = { ...sentBack, remandGround: 'procedure' };
  expect((await walk.perform(caseId, 'receiveSecondJudgment', faulty)).status).toBe(200);
});

it('counts the answer for each defendant from its own service, and takes one after the other', async () => {
  const parties = [
    ...sampleSuitParties,
    { key: 'defendant-2', role: 'defendant', kind: 'organ', name: '清镇市某局', ours: true },
  ].map((party) => (party.key === 'defendant-1' ? { ...party, servedOn: '2026-03-02' } : party));
  const path: readonly SuitStep[] = [
    { act: 'receiveSummons', payload: { parties, filedOn: '2026-02-26' } },
    ...suitPathTo.ANSWERED!.slice(1, -1),
  ];
  const id = await walk.along(path);
  const answer = await (await walk.client()).get(`/api/cases/${id}`);
  const described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
  expect(described.faults('GET /api/cases/{id}', answer)).toEqual([]);
  const standing = async () =>
    (await walk.fileOf(id)).state.deadlines
      .filter(({ rule }) => rule === 'al_answer_evidence')
      .map(({ key, status }) => `${key} ${status}`);
  expect(await standing()).toEqual(['defendant-1 running', 'defendant-2 running']);
  await walk.take(id, { act: 'fileAnswer', payload: { defendants: ['defendant-2'] } });
  expect(await standing()).toEqual(['defendant-1 running', 'defendant-2 met']);
  await walk.take(id, { act: 'fileAnswer', payload: { defendants: ['defendant-1'] } });
  expect(await standing()).toEqual(['defendant-1 met', 'defendant-2 met']);
  expect((await walk.perform(id, 'fileAnswer')).text).toContain('ANSWERED_BEFORE');
});

it('answers what the case below can no longer take in, and opens the new one all the same', async () => {
  const below = await walk.along(suitPathTo.CLOSED!);
  const late = await walk.open('receiveAppealCopy', { below });
  expect(late.status).toBe(201);
  expect(late.body).toMatchObject({ notRecorded: [{ caseId: below, act: 'recordAppeal' }] });
  expect((await pageOf(below)).phase.code).toBe('CLOSED');
});

it('shows a suit to the defendant’s unit once it was assigned, and to no other department', async () => {
  const id = await walk.along(suitPathTo.SUMMONS_RECEIVED!);
  const seen = async (as: string) => (await (await walk.client(as)).get(`/api/cases/${id}`)).status;
  expect(await seen('qin-sansheng')).toBe(404);
  await walk.take(id, { act: 'assign', payload: { unit: 'qz-market' } });
  expect([await seen('qin-sansheng'), await seen('yang-yifan'), await seen('hua-sanjian')]).toEqual([
    200, 404, 404,
  ]);
  const drafted = await walk.perform(id, 'submitDraftAnswer', { from: 'qz-market' }, 'qin-sansheng');
  expect(drafted.status).toBe(200);
  expect((await walk.perform(id, 'approveAnswer', {}, 'qin-sansheng')).status).toBe(403);
  const choices = await walk.perform(id, 'proposeAppealChoice', {}, 'yang-yifan');
  expect(choices.status).toBe(404);
});

it('takes the opinion of counsel it was given to, keeps it from the unit, and does not exist for other counsel', async () => {
  const id = await walk.along(suitPathTo.ASSIGNED!);
  const head = await walk.client();
  const { counsel } = (await head.get('/api/counsel')).body as { counsel: { id: string; name: string }[] };
  const idOf = (name: string) => counsel.find((one) => one.name === name)?.id;
  const opinion = { counsel: idOf('沈半夏'), opinion: '先补充送达凭证，再提交答辩状' };
  expect((await walk.perform(id, 'recordCounselOpinion', opinion)).status).toBe(422);
  expect((await walk.perform(id, 'recordCounselOpinion', opinion, 'shen-banxia')).status).toBe(404);
  const given = { counselId: opinion.counsel, task: '请就答辩提出意见' };
  expect((await head.post(`/api/cases/${id}/counsel`, given)).status).toBe(201);
  const waiting = (await (await walk.client('shen-banxia')).get('/api/counsel-cases')).body as {
    rows: { caseId: string; takesOpinion: boolean }[];
  };
  expect(waiting.rows).toContainEqual(expect.objectContaining({ caseId: id, takesOpinion: true }));
  const other = { ...opinion, counsel: idOf('韩重光') };
  expect((await walk.perform(id, 'recordCounselOpinion', other, 'shen-banxia')).status).toBe(422);
  expect((await walk.perform(id, 'recordCounselOpinion', opinion, 'han-chongguang')).status).toBe(404);
  expect((await walk.perform(id, 'recordCounselOpinion', opinion, 'qin-sansheng')).status).toBe(403);
  const before = (await pageOf(id)).phase;
  expect((await walk.perform(id, 'recordCounselOpinion', opinion, 'shen-banxia')).status).toBe(200);
  expect((await pageOf(id)).phase).toEqual(before);
  const { assignments } = (await head.get(`/api/cases/${id}/counsel`)).body as {
    assignments: { opinionOn: string | null }[];
  };
  expect(assignments).toEqual([expect.objectContaining({ opinionOn: expect.stringMatching(/^2026-/) })]);
  const journal = async (as: string) => (await (await walk.client(as)).get(`/api/cases/${id}/journal`)).text;
  expect(await journal('zheng-qixing')).toContain(opinion.opinion);
  expect(await journal('qin-sansheng')).not.toContain(opinion.opinion);
});

it('keeps the tags of the office from the unit: on the list, the page, the journal and in the table', async () => {
  const opened = await walk.open('receiveSummons', { flags: ['舆情关注'] });
  const { caseId } = opened.body as { caseId: string };
  await walk.take(caseId, { act: 'assign', payload: { unit: 'qz-market' } });
  const read = async (as: string) => {
    const client = await walk.client(as);
    const paths = [
      `/api/cases/${caseId}`,
      '/api/cases',
      `/api/cases/${caseId}/journal`,
      '/api/cases/export.csv',
    ];
    return Promise.all(
      paths.map(async (path) => {
        const { status, text } = await client.get(path);
        return [status, text.includes('舆情关注')];
      }),
    );
  };
  expect(await read('zheng-qixing')).toEqual(Array(4).fill([200, true]));
  expect(await read('qin-sansheng')).toEqual(Array(4).fill([200, false]));
});

it('does not offer to answer what nobody asked, and offers it once somebody has', async () => {
  const id = await walk.along(suitPathTo.EFFECTIVE!);
  const offered = async () => {
    const { acts } = (await (await walk.client()).get(`/api/cases/${id}/acts`)).body as {
      acts: { act: string; allowed: boolean }[];
    };
    const asked = ['submitDraftReply', 'replyJudicialSuggestion', 'decideCompensation'];
    return acts.filter(({ act, allowed }) => allowed && asked.includes(act)).map(({ act }) => act);
  };
  expect(await offered()).toEqual([]);
  await walk.take(id, { act: 'receiveJudicialSuggestion' });
  expect((await offered()).sort()).toEqual(['replyJudicialSuggestion', 'submitDraftReply']);
  await walk.take(id, { act: 'receiveCompensationClaim', payload: { amount: 1280.5 } });
  expect(await offered()).toContain('decideCompensation');
});

it('tells nobody outside the office what a suit over the case would begin with', async () => {
  const id = await walk.along(suitPathTo.JUDGED_1!);
  const draft = async (as: string) => (await walk.client(as)).get(`/api/cases/${id}/suit-draft`);
  expect((await draft('zheng-qixing')).body).toMatchObject({ payload: { below: id }, defendants: null });
  expect([(await draft('qin-sansheng')).status, (await draft('hua-sanjian')).status]).toEqual([403, 403]);
});

it('keeps from the unit whether and why we appeal', async () => {
  const id = await walk.along(suitPathTo.APPEAL_DECISION!);
  const read = async (as: string) =>
    (
      (await (await walk.client(as)).get(`/api/cases/${id}/journal`)).body as {
        entries: { type: string }[];
      }
    ).entries.map(({ type }) => type);
  expect(await read('zheng-qixing')).toContain('AppealChoiceProposed');
  const unit = await read('qin-sansheng');
  expect(unit).toContain('JudgmentReceived');
  expect(unit).not.toContain('AppealChoiceProposed');
});

it('leaves every journal as it is stored', async () => {
  const { finding } = await bench.app.get(JournalVerification, { strict: false }).verify();
  expect(finding).toBeNull();
});
