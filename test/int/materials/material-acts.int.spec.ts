import { JournalVerification } from '@mingjing/casework/procedures';
import { newId } from '@mingjing/platform/ids';
import { aDecision, anAcceptance } from '../../support/casework.js';
import { MaterialBench } from './material-bench.js';
import { announce, howFar, locationOf, pdf, sendPiece, uploaded } from './uploading.js';

let bench: MaterialBench;
beforeEach(async () => (bench = await MaterialBench.open()));
afterEach(() => bench.close());

const journal = async () =>
  (await bench.registrar.get(`/api/cases/${bench.caseId}/journal`)).body.entries as {
    seq: number;
    act: string;
    type: string;
    payload: Record<string, unknown> & { payload?: Record<string, unknown> };
  }[];
const codes = (answer: { body: { refusals?: { code: string }[] } }) =>
  answer.body.refusals?.map(({ code }) => code);
const verified = async () =>
  (await bench.api.app.get(JournalVerification, { strict: false }).verify()).finding;

it('takes papers into the file by an act, with their hash in the journal', async () => {
  const id = await uploaded(bench.registrar, bench.caseId, { name: '申请书.pdf' });
  const described = await bench.registrar.put(`/api/materials/${id}/description`, {
    kind: 'application',
    title: '行政复议申请书',
    form: 'original',
    pages: 3,
  });
  expect(described.status).toBe(204);
  const answer = await bench.act(bench.registrar, 'addMaterial', {
    payload: { note: '当面提交' },
    evidence: [id],
  });
  expect([answer.status, answer.body.events]).toMatchObject([200, [{ type: 'MaterialAdded' }]]);
  const entry = (await journal()).at(-1);
  expect(entry).toMatchObject({
    act: 'addMaterial',
    payload: {
      note: '当面提交',
      evidence: [
        {
          id,
          kind: 'application',
          title: '行政复议申请书',
          fileName: '申请书.pdf',
          form: 'original',
          pages: 3,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
    },
  });
  expect(await bench.materials()).toMatchObject([
    { state: 'filed', filing: { seq: entry!.seq, act: 'addMaterial' } },
  ]);
  expect(await verified()).toBeNull();
});

it('lets no filed paper be described anew', async () => {
  const id = await uploaded(bench.registrar, bench.caseId);
  await bench.file([id]);
  const answer = await bench.registrar.put(`/api/materials/${id}/description`, {
    kind: 'other',
    title: '改名',
    form: 'copy',
  });
  expect([answer.status, (await bench.materials())[0]?.title]).toEqual([404, '送达回证']);
});

it('takes evidence along with any act, and files it by that act', async () => {
  const id = await uploaded(bench.registrar, bench.caseId, { name: '指派单.pdf' });
  const officerId = bench.registrar.id;
  const body = { payload: { officerId }, evidence: [id, id] };
  const preview = await bench.act(bench.registrar, 'assignOfficer/preview', body);
  expect(preview.status).toBe(200);
  expect((await bench.materials())[0]?.state).toBe('received');
  expect((await bench.act(bench.registrar, 'assignOfficer', body)).status).toBe(200);
  const entry = (await journal()).find(({ act }) => act === 'assignOfficer');
  expect(entry?.payload).toMatchObject({ officerId, evidence: [{ id, title: '指派单' }] });
  expect((entry?.payload['evidence'] as object[]).length).toBe(1);
  expect(await bench.materials()).toMatchObject([{ filing: { act: 'assignOfficer', seq: entry!.seq } }]);
  expect(await verified()).toBeNull();
});

it('carries evidence through the approval into the act', async () => {
  const id = await uploaded(bench.registrar, bench.caseId, { name: '受理审查表.pdf' });
  const proposed = await bench.act(bench.registrar, 'accept', { payload: anAcceptance, evidence: [id] });
  expect(proposed.status).toBe(202);
  expect((await bench.materials())[0]).toMatchObject({ state: 'filed', filing: { act: 'accept' } });
  const head = await bench.api.signIn('zheng-qixing');
  const [proposal] = (await head.get('/api/approvals')).body.rows as { id: string }[];
  const approved = await head.ask(`/api/cases/${bench.caseId}/proposals/${proposal!.id}/approve`, {
    method: 'POST',
    body: {},
    headers: { 'if-match': `"${String(await bench.versionOf())}"` },
  });
  expect(approved.status).toBe(200);
  const entries = await journal();
  expect(entries.find(({ type }) => type === 'ActProposed')?.payload.payload).toMatchObject({
    evidence: [{ id }],
  });
  expect(entries.find(({ type }) => type === 'ApplicationAccepted')?.payload).toMatchObject({
    evidence: [{ id }],
  });
  expect(await verified()).toBeNull();
});

it('refuses evidence of another case, of a colleague, half uploaded or withdrawn, and files nothing', async () => {
  const { registrar, caseId } = bench;
  const officer = await bench.api.signIn('sun-sanli');
  const other = await bench.anotherCase();
  const half = locationOf(await announce(registrar, caseId, { name: 'a.pdf', length: 100 }));
  const withdrawn = await uploaded(registrar, caseId);
  await bench.file([withdrawn]);
  await bench.act(registrar, 'withdrawMaterial', { payload: { material: withdrawn, reason: '提交有误' } });
  const own = await uploaded(registrar, caseId, { name: '好的.pdf' });
  const before = await bench.versionOf();
  const ids = [
    await uploaded(registrar, other),
    await uploaded(officer, caseId),
    half.slice(half.lastIndexOf('/') + 1),
    withdrawn,
    newId(),
  ];
  for (const id of ids) {
    const answer = await bench.act(registrar, 'addMaterial', { payload: {}, evidence: [own, id] });
    expect([answer.status, codes(answer)]).toEqual([422, ['EVIDENCE_NOT_AVAILABLE']]);
    const preview = await bench.act(registrar, 'addMaterial/preview', { payload: {}, evidence: [id] });
    expect([preview.status, codes(preview)]).toEqual([422, ['EVIDENCE_NOT_AVAILABLE']]);
  }
  expect(await bench.versionOf()).toBe(before);
  expect((await bench.materials()).find(({ id }) => id === own)?.state).toBe('received');
});

it('asks for papers where the act is about them', async () => {
  const answer = await bench.act(bench.registrar, 'addMaterial', { payload: {} });
  expect([answer.status, codes(answer)]).toEqual([422, ['MATERIALS_MISSING']]);
  const none = await bench.act(bench.registrar, 'withdrawMaterial', {
    payload: { material: newId(), reason: '提交有误' },
  });
  expect([none.status, codes(none)]).toEqual([422, ['NO_MATERIAL_IN_FILE', 'MATERIAL_NOT_IN_FILE']]);
  const shape = await bench.act(bench.registrar, 'addMaterial', { payload: {}, evidence: ['x'] });
  expect([shape.status, shape.body.errors[0].field]).toEqual([400, 'evidence']);
});

it('withdraws a paper with a reason, once, and keeps it readable', async () => {
  const id = await uploaded(bench.registrar, bench.caseId, { name: '误交.pdf' });
  await bench.file([id]);
  const withdraw = () =>
    bench.act(bench.registrar, 'withdrawMaterial', { payload: { material: id, reason: '属于另一案件' } });
  expect((await withdraw()).status).toBe(200);
  expect((await journal()).at(-1)?.payload).toMatchObject({
    material: id,
    reason: '属于另一案件',
    title: '误交',
  });
  expect(await bench.materials()).toMatchObject([
    { state: 'withdrawn', withdrawal: { by: '钱二川', reason: '属于另一案件' } },
  ]);
  expect((await bench.registrar.get(`/api/materials/${id}/content`)).status).toBe(200);
  expect(codes(await withdraw())).toEqual(['NO_MATERIAL_IN_FILE', 'MATERIAL_NOT_IN_FILE']);
  expect(await verified()).toBeNull();
});

it('shows a stored paper that the journal does not know as a difference', async () => {
  const id = await uploaded(bench.registrar, bench.caseId);
  await bench.file([id]);
  await bench.api.sql('UPDATE materials SET filed_seq = 1 WHERE id = $1', [id]);
  expect(await verified()).toMatchObject({ what: expect.stringMatching(/^materials/) });
});

describe('who may', () => {
  it('upload and file: those who handle the case and its respondent, nobody else', async () => {
    const { caseId } = bench;
    const announceAs = async (name: string) =>
      (await announce(await bench.api.signIn(name), caseId, { name: 'a.pdf', length: 10 })).status;
    expect(await announceAs('qin-sansheng')).toBe(404);
    await bench.sendCopy();
    const statuses = await Promise.all(
      ['zhao-yiming', 'sun-sanli', 'zheng-qixing', 'qin-sansheng'].map(announceAs),
    );
    expect(statuses).toEqual([201, 201, 201, 201]);
    expect(await Promise.all(['yang-yifan', 'yan-erming', 'shen-banxia'].map(announceAs))).toEqual([
      404, 404, 404,
    ]);
    expect(await announceAs('chen-shian')).toBe(403);
    await bench.act(bench.registrar, 'assignOfficer', { payload: { officerId: bench.registrar.id } });
    expect(await announceAs('sun-sanli')).toBe(403);
  });

  it('file an answer’s papers: the liaison; withdraw them: only the office', async () => {
    await bench.sendCopy();
    const liaison = await bench.api.signIn('qin-sansheng');
    const id = await uploaded(liaison, bench.caseId, { name: '答复书.pdf' });
    const filed = await bench.act(liaison, 'addMaterial', { payload: {}, evidence: [id] });
    expect(filed.status).toBe(200);
    const withdrawn = await bench.act(liaison, 'withdrawMaterial', {
      payload: { material: id, reason: '提交有误' },
    });
    expect([withdrawn.status, codes(withdrawn)]).toEqual([403, ['ROLE_MAY_NOT_PERFORM_ACT']]);
  });

  it('go on with an upload, ask after it, describe or discard it: its owner alone', async () => {
    const { registrar, caseId } = bench;
    const officer = await bench.api.signIn('sun-sanli');
    const content = pdf();
    const url = locationOf(await announce(registrar, caseId, { name: 'a.pdf', length: content.length }));
    const description = { kind: 'other', title: '他人', form: 'copy' };
    const path = url.replace('/uploads/', '/materials/');
    const answers = [
      await howFar(officer, url),
      await sendPiece(officer, url, 0, content),
      await officer.ask(url, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } }),
      await officer.put(`${path}/description`, description),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await bench.materials()).toMatchObject([{ state: 'arriving', arrived: 0, title: 'a' }]);
  });

  it('no longer go on with it: whoever has lost the case meanwhile', async () => {
    const officer = await bench.api.signIn('sun-sanli');
    const content = pdf();
    const url = locationOf(await announce(officer, bench.caseId, { name: 'a.pdf', length: content.length }));
    await bench.act(bench.registrar, 'assignOfficer', { payload: { officerId: bench.registrar.id } });
    expect((await sendPiece(officer, url, 0, content)).status).toBe(403);
  });
});

it('takes papers into a case whose decision waits for approval', async () => {
  await bench.sendCopy();
  const head = await bench.api.signIn('zheng-qixing');
  for (const [name, payload] of [
    ['serveCopy', { to: 'respondent-1', method: 'direct', receivedBy: '收发室' }],
    ['receiveAnswer', { from: 'respondent-1' }],
    ['hearOpinions', { from: 'applicant-1', method: 'phone', content: '坚持请求' }],
    ['proposeDecision', aDecision],
  ] as const)
    expect([name, (await bench.act(head, name, { payload })).status]).toEqual([name, 200]);
  const id = await uploaded(bench.registrar, bench.caseId);
  await bench.file([id]);
  expect((await bench.materials())[0]?.state).toBe('filed');
});
