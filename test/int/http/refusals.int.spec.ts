import { calendarDate, type ReconsiderationAct } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import { does } from './walk-step.js';

let bench: ApiBench;
let walk: CaseWalk;
const firstDay = calendarDate('2026-03-02');

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, firstDay, anApplication());
});
afterAll(() => bench.close());

interface Refused {
  readonly code: string;
  readonly text: string;
  readonly article: string;
  readonly field?: string;
}
interface Wrong {
  readonly act: ReconsiderationAct;
  /** What is said otherwise than in the sample of the act, or instead of it. */
  readonly change?: object;
  readonly said?: object;
}

async function written(by: CaseWalk, caseId: string): Promise<object> {
  const client = await by.client('qian-erchuan');
  const { body: journal } = await client.get(`/api/cases/${caseId}/journal`);
  const { body: documents } = await client.get(`/api/cases/${caseId}/documents`);
  return { journal, documents, version: await by.versionOf(caseId) };
}

/** What is said against an act: the same by its preview, and nothing is written. */
async function refused(by: CaseWalk, caseId: string, { act, change, said }: Wrong) {
  const payload = said ?? (await by.payloadFor(caseId, act, change));
  const before = await written(by, caseId);
  const { status, body } = await by.perform(caseId, act, payload);
  const refusals = body.refusals as readonly Refused[];
  const officer = await by.client('qian-erchuan');
  const shown = await officer.post(`/api/cases/${caseId}/acts/${act}/preview`, { payload });
  expect([shown.status, shown.body.refusals]).toEqual([status, refusals]);
  expect(await written(by, caseId)).toEqual(before);
  return { status, refusals };
}

const notice = (change: object): Wrong => ({ act: 'noticeHearing', change });

describe('refused with its article and what is lawful instead', () => {
  it('a hearing on a day for which it is too late to tell the parties', async () => {
    const caseId = await walk.along(pathTo.UNDER_REVIEW!);
    const { status, refusals } = await refused(walk, caseId, notice({ hearingOn: '2026-03-09' }));
    expect([status, refusals]).toEqual([
      422,
      [
        expect.objectContaining({
          code: 'HEARING_NOTICE_TOO_LATE',
          article: '行政复议法第51条第1款',
          field: 'hearingOn',
          // A Saturday that is worked in exchange for a day of the festival.
          text: expect.stringContaining('最迟应于2026-02-28送达，请另定日期') as unknown,
        }),
      ],
    ]);
    const day = await walk.payloadFor(caseId, 'noticeHearing', { hearingOn: '2026-03-10' });
    expect((await walk.perform(caseId, 'noticeHearing', day)).status).toBe(200);
  });

  it('a panel with somebody who is a party of the case', async () => {
    const { parties } = anApplication();
    const relative = { key: 'thirdParty-1', role: 'thirdParty', kind: 'citizen', name: '李四维' } as const;
    const near = new CaseWalk(bench, firstDay, anApplication({ parties: [...parties, relative] }));
    const caseId = await near.along(pathTo.UNDER_REVIEW!);
    const { status, refusals } = await refused(near, caseId, notice({ hearingOn: '2026-04-20' }));
    expect([status, refusals]).toEqual([
      422,
      [
        expect.objectContaining({
          code: 'PANELIST_CONFLICTED',
          article: '行政复议法第50条第3款',
          field: 'members',
          text: expect.stringMatching(/^李四维.*应当回避，请改由其他工作人员担任$/) as unknown,
        }),
      ],
    ]);
  });

  it('a room and people that are at another hearing', async () => {
    await walk.along([...pathTo.UNDER_REVIEW!, does('noticeHearing')]);
    const { status, refusals } = await refused(walk, await walk.along(pathTo.UNDER_REVIEW!), notice({}));
    const at = /清府复〔2026〕\d+号的听证（09:00至11:30），请/;
    expect([status, refusals]).toEqual([
      422,
      [
        expect.objectContaining({ code: 'ROOM_TAKEN', field: 'room' }),
        expect.objectContaining({ code: 'PANELIST_TAKEN', field: 'startsAt' }),
      ],
    ]);
    for (const { text } of refusals) expect(text).toMatch(at);
  });

  it('service without proof', async () => {
    const caseId = await walk.along(pathTo.DECIDED!);
    const said = { to: 'applicant-1', method: 'direct' };
    const { status, refusals } = await refused(walk, caseId, { act: 'serveDecision', said });
    expect([status, refusals]).toEqual([
      422,
      [
        expect.objectContaining({
          code: 'SERVICE_NOT_PROVED',
          article: expect.stringContaining('民事诉讼法') as unknown,
          text: expect.stringContaining('附送达回证') as unknown,
        }),
      ],
    ]);
  });

  it('a step of enforcement before the decision is served on everybody', async () => {
    const served = { act: 'serveDecision', payload: { to: 'applicant-1' } } as const;
    const caseId = await walk.along([...pathTo.DECIDED!, served, { days: 30 }]);
    const demand = { act: 'demandPerformance', change: { to: 'applicant-1' } } as const;
    const { status, refusals } = await refused(walk, caseId, demand);
    expect(status).toBe(409);
    expect(refusals[0]?.article).toContain('行政强制法第54条');
    expect(refusals[0]?.text).toMatch(/^案件现为“已作决定”，不能办理该事项；可以办理的状态：.*已送达/);
    const standing = (await (await walk.client('qian-erchuan')).get(`/api/cases/${caseId}/standing`)).body;
    expect(standing.outstanding).toContainEqual(
      expect.objectContaining({ act: 'serveDecision', to: 'respondent-1' }),
    );
  });
});
