import { calendarDate } from '@mingjing/domain';
import { newId } from '@mingjing/platform/ids';
import { anApplication } from '../../support/casework.js';
import { ApiBench } from './api-bench.js';
import { CaseWalk } from './case-walk.js';

let bench: ApiBench;
let walk: CaseWalk;
let reconsideration: string;

const day = '2026-03-02';
const suit = {
  title: '方一凡诉清镇市人民政府行政处罚案',
  kind: 'ADMIN_ORIGINAL',
  court: '清镇市人民法院',
  courtCaseNumber: '（2026）黔0181行初7号',
  courtProcedure: 'ordinary',
  cause: '行政处罚',
  category: '市场监督管理',
  parties: [
    { key: 'plaintiff-1', role: 'plaintiff', kind: 'citizen', name: '方一凡' },
    { key: 'defendant-1', role: 'defendant', kind: 'organ', name: '清镇市人民政府', ours: true },
  ],
  actSued: { title: '行政处罚决定书' },
  request: '请求撤销行政处罚决定。',
  facts: '原告被处罚款。',
  proof: '送达回证',
};

const opened = async (act: string, more: object, language = 'zh') =>
  (await walk.client('zhao-yiming')).ask('/api/cases', {
    method: 'POST',
    body: { procedure: 'litigation', act, occurredOn: day, payload: { ...suit, ...more } },
    headers: { 'idempotency-key': newId(), 'accept-language': language },
  });

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate(day), anApplication());
  reconsideration = await walk.along([]);
});
afterAll(() => bench.close());

describe('a suit registered after a case', () => {
  it.each(['zh', 'en'])('says in %s what that case could not take in, and why', async (language) => {
    const answer = await opened('receiveSummons', { reconsiderationId: reconsideration }, language);
    expect(answer.status).toBe(201);
    const [missed] = answer.body.notRecorded as {
      caseId: string;
      act: string;
      label: string;
      refusals: { text: string; article: string }[];
    }[];
    expect(missed).toMatchObject({ caseId: reconsideration, act: 'recordSuit' });
    expect(missed!.label).not.toBe('recordSuit');
    expect(missed!.refusals[0]!.text).toMatch(language === 'zh' ? /[\u4e00-\u9fff]/ : /^[^\u4e00-\u9fff]+$/);
  });

  it('says nothing of the kind where it follows none', async () => {
    const answer = await opened('receiveSummons', {});
    expect(answer.status).toBe(201);
    expect(answer.body).not.toHaveProperty('notRecorded');
  });

  it('stands among the cases of its dispute with instance, court and number', async () => {
    const client = await walk.client('zhao-yiming');
    const { rows } = (await client.get(`/api/cases/${reconsideration}/related`)).body as {
      rows: readonly object[];
    };
    expect(rows[0]).toMatchObject({
      procedure: { code: 'litigation' },
      instance: { code: 'first' },
      court: '清镇市人民法院',
      courtCaseNumber: '（2026）黔0181行初7号',
      link: 'dispute',
    });
  });

  it('is listed by plaintiff and defendant', async () => {
    const client = await walk.client('zhao-yiming');
    const { rows } = (await client.get('/api/cases?procedure=litigation')).body as {
      rows: readonly object[];
    };
    expect(rows[0]).toMatchObject({ applicants: ['方一凡'], respondents: ['清镇市人民政府'] });
  });
});
