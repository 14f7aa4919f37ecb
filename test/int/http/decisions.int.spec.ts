import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';

let bench: ApiBench;
let walk: CaseWalk;
let caseId: string;
const base = { findings: '查明的事实', reasons: '理由', result: '变更罚款数额为五百元。' };
const worse = { ...base, outcome: 'MODIFY', ground: 'contentImproper', effect: 'worse' };

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  caseId = await walk.along(pathTo.UNDER_REVIEW!);
});
afterAll(() => bench.close());

interface Refused {
  readonly code: string;
  readonly text: string;
  readonly article: string;
  readonly field?: string;
}
const written = async () => {
  const client = await walk.client('qian-erchuan');
  const { entries } = (await client.get(`/api/cases/${caseId}/journal`)).body as { entries: unknown[] };
  const { documents } = (await client.get(`/api/cases/${caseId}/documents`)).body as { documents: unknown[] };
  return { entries: entries.length, documents: documents.length };
};

/** The refusal of a draft, that of its preview being the same, and nothing being written. */
async function refused(draft: object): Promise<readonly Refused[]> {
  const before = await written();
  const answer = await walk.perform(caseId, 'proposeDecision', draft);
  expect(answer.status).toBe(422);
  expect(await written()).toEqual(before);
  return (answer.body as { refusals: readonly Refused[] }).refusals;
}

describe('a draft the law does not admit is refused with its article and what is lawful instead', () => {
  it.each([
    [
      worse,
      'WORSE_FOR_APPLICANT',
      { article: '行政复议法第63条第2款', field: 'effect' },
      '维持、撤销并责令重作',
    ],
    [
      { ...worse, oppositeRequestBy: 'applicant-1' },
      'WORSE_FOR_APPLICANT',
      { article: '行政复议法第63条第2款', field: 'effect' },
      '第三人提出相反请求的除外',
    ],
    [
      { ...base, outcome: 'REVOKE', ground: 'obviouslyImproper' },
      'GROUND_NOT_IN_THIS_EDITION',
      { article: '行政复议法第63条', field: 'ground' },
      '违反法定程序',
    ],
    [
      { ...base, outcome: 'REVOKE', ground: 'slightProcedure' },
      'GROUND_DOES_NOT_FIT_OUTCOME',
      { article: '行政复议法第63条', field: 'ground' },
      '主要事实不清、证据不足',
    ],
    [
      { ...base, outcome: 'REVOKE' },
      'GROUND_MISSING',
      { article: '行政复议法第63条', field: 'ground' },
      '超越职权',
    ],
    [
      { ...base, outcome: 'CONFIRM_VOID', ground: 'noBasis' },
      'VOID_NOT_ASKED',
      { article: '行政复议法第67条', field: 'voidRequested' },
      '可以决定撤销',
    ],
    [
      { ...base, outcome: 'REVOKE', ground: 'noAnswer' },
      'RESPONDENT_HAS_ANSWERED',
      { article: '行政复议法第70条', field: 'ground' },
      '请改选其他理由',
    ],
    [
      { ...base, outcome: 'REJECT_R0' },
      'OUTCOME_NOT_IN_THIS_EDITION',
      { article: '行政复议法第61条', field: 'outcome' },
      '可以作出',
    ],
  ])('%j: %s', async (draft, code, told, instead) => {
    const found = (await refused(draft)).find((refusal) => refusal.code === code);
    expect(found).toMatchObject(told);
    expect(found?.text).toContain(instead);
  });

  it('and the same draft is proposed once it is lawful', async () => {
    const before = await written();
    const answer = await walk.perform(caseId, 'proposeDecision', { ...worse, effect: 'better' });
    expect(answer.status).toBe(200);
    expect((await written()).entries).toBe(before.entries + 2);
  });
});

it('without a record of mediation or a reason no decision is proposed', async () => {
  await bench.sql(
    `UPDATE organs SET settings = jsonb_set(settings, '{mediationGate}', 'true') WHERE id = 'qz-gov'`,
  );
  caseId = await walk.along([...pathTo.UNDER_REVIEW!.slice(0, -1)]);
  await walk.perform(caseId, 'hearOpinions', {
    from: 'applicant-1',
    method: 'phone',
    content: '坚持请求',
  });
  const codes = await refused({ ...worse, effect: 'better' });
  expect(codes.map(({ code }) => code)).toEqual(['MEDIATION_NOT_CONSIDERED']);
});

it('shows the draft and who will approve it before it is put up', async () => {
  caseId = await walk.along(pathTo.UNDER_REVIEW!);
  const client = await walk.client('qian-erchuan');
  const before = await written();
  const payload = { ...worse, effect: 'better' };
  const { body } = await client.post(`/api/cases/${caseId}/acts/proposeDecision/preview`, { payload });
  expect(body.documents).toEqual([
    expect.objectContaining({
      title: expect.stringContaining('行政复议决定书') as unknown,
      body: expect.stringContaining(payload.result) as unknown,
    }),
  ]);
  expect(await written()).toEqual(before);
  const { acts } = (await client.get(`/api/cases/${caseId}/acts`)).body as {
    acts: { act: string; approvers: { role: string }[] }[];
  };
  const proposing = acts.find(({ act }) => act === 'proposeDecision');
  expect(proposing?.approvers.map(({ role }) => role)).toEqual(['officeHead', 'organHead']);
});

it('passes from the head of the office to the head of the organ, who reads report and draft', async () => {
  caseId = await walk.along(pathTo.UNDER_REVIEW!);
  await walk.perform(caseId, 'submitDraft', { report: '经审理，拟变更罚款数额。', outcome: 'MODIFY' });
  await walk.perform(caseId, 'proposeDecision', { ...worse, effect: 'better' });
  await expect(walk.approveAs('chen-shian', caseId, 'decide')).rejects.toThrow('does not wait');
  expect((await walk.approveAs('zheng-qixing', caseId, 'decide')).body).toMatchObject({ result: 'approved' });
  expect((await walk.approveAs('chen-shian', caseId, 'decide')).body).toMatchObject({ result: 'performed' });
  const client = await walk.client('chen-shian');
  const { entries } = (await client.get(`/api/cases/${caseId}/journal`)).body as {
    entries: { type: string; payload: Record<string, unknown> }[];
  };
  expect(entries.find(({ type }) => type === 'DraftSubmitted')?.payload).toMatchObject({
    report: '经审理，拟变更罚款数额。',
  });
  expect(entries.find(({ type }) => type === 'DecisionMade')?.payload['defendants']).toEqual({
    defendants: 'body',
    why: 'changed',
    basis: { law: 'APL', at: '26(2)' },
  });
});

it('a decision is corrected in its words only, by a notice of its own that is then to be served', async () => {
  caseId = await walk.along(pathTo.DECIDED!);
  const before = await written();
  const change = { corrections: [{ wrong: '五百元', right: '五千元' }], reason: '笔误' };
  const answer = await walk.perform(caseId, 'correctDecision', change);
  expect([answer.status, (answer.body as { refusals: Refused[] }).refusals.map(({ code }) => code)]).toEqual([
    422,
    ['CORRECTION_CHANGES_RESULT'],
  ]);
  expect(await written()).toEqual(before);
  const words = { corrections: [{ wrong: '宁远航', right: '宁远行' }], reason: '笔误' };
  expect((await walk.perform(caseId, 'correctDecision', words)).status).toBe(202);
  expect((await walk.approve(caseId, 'correctDecision')).status).toBe(200);
  const client = await walk.client('qian-erchuan');
  const { documents } = (await client.get(`/api/cases/${caseId}/documents`)).body as {
    documents: { kind: { code: string } | string; body: string }[];
  };
  expect(documents.some(({ body }) => body.includes('“宁远航”更正为“宁远行”'))).toBe(true);
  const standing = (await client.get(`/api/cases/${caseId}/standing`)).body as {
    outstanding: { act: string }[];
  };
  expect(JSON.stringify(standing)).toContain('serveDecisionCorrection');
});
