import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer } from './api-bench.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';
import { waitingPaths } from './waiting-paths.js';

let bench: ApiBench;
let walk: CaseWalk;
let described: DescribedAnswers;
const ids: Record<string, string> = {};

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  for (const name of ['waitsForCase', 'ill']) ids[name] = await walk.along(waitingPaths[name] ?? []);
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const read = async (path: string, as = 'qian-erchuan'): Promise<Answer> => (await walk.client(as)).get(path);

describe('where a case stands', () => {
  const standing = async (name: string, as?: string) => {
    const answer = await read(`/api/cases/${ids[name]!}/standing`, as);
    expect([answer.status, described.faults('GET /api/cases/{id}/standing', answer)]).toEqual([200, []]);
    return answer.body as { outstanding: Record<string, unknown>[]; correctable: number[] };
  };

  it('names each document still to be served, with its number, recipient and act', async () => {
    const { outstanding } = await standing('waitsForCase');
    expect(outstanding).toEqual([
      expect.objectContaining({
        document: { code: 'suspensionNotice', label: '行政复议中止通知书' },
        number: expect.stringMatching(/号$/),
        to: 'applicant-1',
        name: '宁远航',
        act: 'serveSuspensionNotice',
        since: '2026-03-02',
        possible: true,
      }),
      expect.objectContaining({ to: 'respondent-1', name: '清镇市市场监督管理局' }),
    ]);
    await walk.perform(ids['waitsForCase']!, 'serveSuspensionNotice', {
      to: 'applicant-1',
      method: 'direct',
      receivedBy: '收发室',
    });
    expect((await standing('waitsForCase')).outstanding.map(({ to }) => to)).toEqual(['respondent-1']);
  });

  it('names the entries that may be corrected: those people recorded, and that still count', async () => {
    const { correctable } = await standing('ill');
    const { entries } = (await read(`/api/cases/${ids['ill']!}/journal`)).body as {
      entries: { seq: number; type: string; actorRole: { code: string } }[];
    };
    const bySystem = entries.filter(({ actorRole }) => actorRole.code === 'system').map(({ seq }) => seq);
    expect(bySystem.length).toBeGreaterThan(0);
    expect(correctable.filter((seq) => bySystem.includes(seq))).toEqual([]);
    expect(correctable).toContain(entries.find(({ type }) => type === 'ProceedingSuspended')?.seq);
  });

  it('tells a respondent why it is not for it, and a stranger nothing', async () => {
    const { outstanding } = await standing('ill', 'qin-sansheng');
    expect(outstanding.map(({ possible, reason }) => [possible, reason])).toEqual(
      outstanding.map(() => [false, '您的职责不包括办理该事项']),
    );
    expect((await read(`/api/cases/${ids['ill']!}/standing`, 'yang-yifan')).status).toBe(404);
  });
});
