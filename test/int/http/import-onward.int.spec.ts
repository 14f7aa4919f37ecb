import {
  calendarDate,
  mediationSamples,
  type AdministrativeMediationAct,
  type AdministrativeMediationRecord,
} from '@mingjing/domain';
import { CaseFiles, JournalVerification } from '@mingjing/casework/procedures';
import { ApiBench, type Client } from './api-bench.js';
import { CaseWalk } from './case-walk.js';
import { importRegister } from './import-bench.js';
import { SuitWalk } from './suit-walk.js';
import { does } from './walk-step.js';

const today = calendarDate('2026-03-02');
let bench: ApiBench;
let registrar: Client;
let head: Client;

beforeAll(async () => {
  bench = await ApiBench.open();
  registrar = await bench.signIn('zhao-yiming');
  head = await bench.signIn('zheng-qixing');
});
afterAll(() => bench.close());

const reviews = '案号,收案日期,受理日期,申请人,被申请人,案由,行政行为,作出日期,请求,承办人,备注';
const review = (number: number, acceptedOn: string): string =>
  `旧复${String(number)}号,2026-02-24,${acceptedOn},张三,清镇市市场监管局,行政处罚,行政处罚决定书,2026-02-02,撤销该处罚决定,老王,涉稳`;
const mediations = '案号,收到日期,受理日期,申请人,被申请人,纠纷类型';
const mediation = (number: number, acceptedOn: string): string =>
  `旧调${String(number)}号,2026-02-24,${acceptedOn},张三,李四,征地补偿`;
const suits = '案号,收到日期,原告,被告,案由,审级,法院,法院案号,行政行为,作出日期,请求';
const suit = (number: number): string =>
  `旧应${String(number)}号,2026-02-27,钱某,清镇市人民政府,行政征收,一审,清镇市人民法院,（2026）黔0181行初${String(number)}号,征收决定,2026-01-05,撤销征收决定`;

const taken = async (procedure: string, heading: string, line: string): Promise<string> => {
  const [caseId] = await importRegister(bench, registrar, `${heading}\n${line}`, { procedure });
  if (!caseId) throw new Error(`${line} became no case`);
  return caseId;
};
const phaseOf = async (id: string): Promise<string> =>
  ((await (await bench.signIn('zheng-qixing')).get(`/api/cases/${id}`)).body as { phase: { code: string } })
    .phase.code;
/** What the head of the office may do next, as the page of the case offers it. */
const offered = async (id: string, by = head): Promise<string[]> =>
  ((await by.get(`/api/cases/${id}/acts`)).body as { acts: { act: string; allowed: boolean }[] }).acts
    .filter(({ allowed }) => allowed)
    .map(({ act }) => act);

async function mediate(caseId: string, act: AdministrativeMediationAct): Promise<number> {
  const file = await bench.app.get(CaseFiles, { strict: false }).read(bench.database.manager, caseId, null);
  if (!file) throw new Error(`no case ${caseId}`);
  const record = file.state.record as unknown as AdministrativeMediationRecord;
  const said = JSON.stringify(mediationSamples[act]({ ruleSet: 'R2', record, on: today }));
  const answer = await head.ask(`/api/cases/${caseId}/acts/${act}`, {
    method: 'POST',
    body: { payload: JSON.parse(said.replace(/"officer-\d"/g, `"${head.id}"`)) as object },
    headers: { 'if-match': `"${String(file.row.version)}"` },
  });
  return answer.status;
}

describe('what is offered next of a case of an old register that was pending', () => {
  it.each([
    {
      ...{ procedure: 'reconsideration', lines: [reviews, review(1, '')], phase: 'INTAKE_REVIEW' },
      next: ['accept', 'declineToAccept', 'assignOfficer'],
    },
    {
      ...{ procedure: 'reconsideration', lines: [reviews, review(2, '2026-02-27')], phase: 'ACCEPTED' },
      next: ['sendCopy', 'assignOfficer'],
    },
    {
      ...{ procedure: 'mediation', lines: [mediations, mediation(1, '')], phase: 'APPLIED' },
      next: ['giveConsent', 'declineMediation'],
    },
    {
      ...{ procedure: 'mediation', lines: [mediations, mediation(2, '2026-02-27')], phase: 'ACCEPTED' },
      next: ['nameMediators'],
    },
    {
      ...{ procedure: 'litigation', lines: [suits, suit(1)], phase: 'SUMMONS_RECEIVED' },
      next: ['assign'],
    },
  ])('$procedure in $phase', async ({ procedure, lines: [heading = '', line = ''], phase, next }) => {
    const id = await taken(procedure, heading, line);
    expect(await phaseOf(id)).toBe(phase);
    expect(await offered(id)).toEqual(expect.arrayContaining(next));
  });

  it('is nothing but the after-work of a case that was concluded', async () => {
    const line = '旧复9号,2015-03-04,2015-03-06,张三,清镇市市场监管局,行政处罚,,,,,';
    const id = await taken('reconsideration', `${reviews},结案日期,结果`, `${line},2015-05-04,维持`);
    expect(await phaseOf(id)).toBe('CLOSED');
    const acts = await offered(id);
    for (const act of ['accept', 'sendCopy', 'proposeDecision', 'decide', 'extendPeriod'])
      expect(acts).not.toContain(act);
  });
});

describe('a pending case of an old register goes on to its end', () => {
  it('a reconsideration: assigned, copy, answer, opinions, decision, service, with what happened in between on its days', async () => {
    const id = await taken('reconsideration', reviews, review(20, '2026-02-26'));
    const officer = await bench.signIn('qian-erchuan');
    const walk = new CaseWalk(bench, today, { parties: [] });
    const assigned = await registrar.ask(`/api/cases/${id}/acts/assignOfficer`, {
      method: 'POST',
      body: { payload: { officerId: officer.id } },
      headers: { 'if-match': `"${String(await walk.versionOf(id))}"` },
    });
    expect(assigned.status).toBe(200);
    // The copy went out before the register was taken over.
    const sent = await officer.ask(`/api/cases/${id}/acts/sendCopy`, {
      method: 'POST',
      body: { payload: await walk.payloadFor(id, 'sendCopy'), occurredOn: '2026-02-28' },
      headers: { 'if-match': `"${String(await walk.versionOf(id))}"` },
    });
    expect(sent.status).toBe(200);
    const steps = [
      ...(['serveCopy', 'receiveAnswer', 'hearOpinions', 'proposeDecision'] as const).map((act) => does(act)),
      { approve: 'decide' },
      ...['applicant-1', 'respondent-1'].map((to) => does('serveDecision', { to, method: 'direct' })),
    ];
    for (const step of steps) await walk.take(id, step);
    expect(await phaseOf(id)).toBe('SERVED');
    const clocks = (await head.get(`/api/cases/${id}/deadlines`)).body as {
      deadlines: { rule: string; startedOn: string; status: { code: string } | string }[];
    };
    expect(clocks.deadlines.find(({ rule }) => rule === 'rc_decide_ord')).toMatchObject({
      startedOn: '2026-02-26',
    });
  });

  it('a mediation: consent, acceptance, mediators, a session, an agreement', async () => {
    const id = await taken('mediation', mediations, mediation(20, ''));
    for (const act of ['giveConsent', 'acceptMediation', 'nameMediators', 'holdMediation', 'agree'] as const)
      expect([act, await mediate(id, act)]).toEqual([act, 200]);
    expect(await phaseOf(id)).toMatch(/^AGREED/);
  });

  it('a lawsuit: assigned to its unit, answered, heard, judged', async () => {
    const id = await taken('litigation', suits, suit(20));
    const walk = new SuitWalk(bench, today);
    await walk.take(id, { act: 'assign', payload: { unit: 'qz-market' } });
    const steps = ['confirmAssignment', 'submitDraftAnswer', 'approveAnswer', 'fileAnswer'] as const;
    for (const act of steps)
      await walk.take(id, act === 'submitDraftAnswer' ? { act, payload: { from: 'qz-market' } } : { act });
    await walk.take(id, { act: 'receiveHearingNotice' });
    await walk.take(id, { days: 10 });
    for (const act of ['holdTrial', 'receiveJudgment', 'recordJudgmentService'] as const)
      await walk.take(id, { act });
    expect(await phaseOf(id)).toBe('JUDGED_1');
  });

  it('and its journal holds', async () => {
    const { finding } = await bench.app.get(JournalVerification, { strict: false }).verify();
    expect(finding).toBeNull();
  });
});
