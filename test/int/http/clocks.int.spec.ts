import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import type { DueSummary as Summary } from '@mingjing/casework/case-queries';
import { ApiBench } from './api-bench.js';
import { CaseWalk, pathFor, pathTo } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

interface Act {
  readonly act: string;
  readonly possible: boolean;
  readonly reason: string | null;
}
interface Due {
  readonly id: string;
  readonly caseId: string;
  readonly rule: string;
  readonly dueOn: string;
  readonly officerId: string | null;
  readonly settledBy: readonly Act[];
}

let bench: ApiBench;
let walk: CaseWalk;
let described: DescribedAnswers;

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const read = async (path: string, as = 'qian-erchuan') => (await walk.client(as)).get(path);
const due = async (query = '', as?: string): Promise<{ total: number; rows: Due[] }> =>
  (await read(`/api/deadlines${query}`, as)).body as { total: number; rows: Due[] };
const clockOf = async (caseId: string, rule: string, as?: string): Promise<Due> => {
  const found = (await due('?limit=100', as)).rows.find((row) => row.caseId === caseId && row.rule === rule);
  if (!found) throw new Error(`no clock ${rule}`);
  return found;
};
const acts = ({ settledBy }: Due) => settledBy.map(({ act, possible }) => [act, possible]);

describe('a clock', () => {
  it('names the acts that settle it where the case stands', async () => {
    const id = await walk.along([]);
    expect(acts(await clockOf(id, 'rc_intake_review'))).toEqual([
      ['accept', true],
      ['declineToAccept', true],
      ['issueCorrectionNotice', true],
    ]);
    expect((await clockOf(id, 'rc_intake_review')).settledBy[0]).toMatchObject({
      label: '受理',
      article: '行政复议法第30条第1款',
      reason: null,
      opens: false,
    });
  });

  it('says why they are not for the reader', async () => {
    const id = await walk.along(pathTo.AWAITING_REPLY!);
    await walk.perform(id, 'serveCopy', { to: 'respondent-1', method: 'direct', receivedBy: '收发室' });
    expect((await clockOf(id, 'rc_decide_ord')).settledBy).toEqual([
      expect.objectContaining({ act: 'decide', possible: false, reason: expect.stringContaining('待答复') }),
    ]);
    expect((await clockOf(id, 'rc_reply_ord', 'chen-shian')).settledBy).toEqual([
      expect.objectContaining({ act: 'receiveAnswer', possible: false, reason: '您的职责不包括办理该事项' }),
    ]);
    expect(acts(await clockOf(id, 'rc_reply_ord'))).toEqual([['receiveAnswer', true]]);
  });

  it('says so where the act waits for its approvers already', async () => {
    const id = await walk.along(pathTo.DECISION_PENDING!);
    expect((await clockOf(id, 'rc_decide_ord')).settledBy).toEqual([
      expect.objectContaining({
        act: 'decide',
        possible: false,
        reason: expect.stringContaining('正在等待审批'),
      }),
    ]);
  });

  it('says so of a case that another officer has', async () => {
    const id = await walk.along(pathTo.UNDER_REVIEW!);
    const officerId = (await walk.client('li-siwei')).id;
    await bench.sql('UPDATE cases SET officer_id = $2 WHERE id = $1', [id, officerId]);
    expect((await clockOf(id, 'rc_decide_ord', 'sun-sanli')).settledBy).toEqual([
      expect.objectContaining({ act: 'proposeDecision', possible: false, reason: '本案由其他承办人办理' }),
    ]);
  });

  it('tells the same on the page of its case, and nothing once it has ended', async () => {
    const id = await walk.along(pathTo.UNDER_REVIEW!);
    const { deadlines } = (await read(`/api/cases/${id}/deadlines`)).body as { deadlines: Due[] };
    const of = (rule: string) => deadlines.find((clock) => clock.rule === rule)?.settledBy;
    expect(of('rc_decide_ord')).toEqual((await clockOf(id, 'rc_decide_ord')).settledBy);
    expect(of('rc_intake_review')).toEqual([]);
  });
});

describe('the list', () => {
  it('goes on page by page, without loss or repetition, overdue first', async () => {
    const { total, rows } = await due('?limit=100');
    expect(total).toBe(rows.length);
    expect(total).toBeGreaterThan(4);
    const paged: string[] = [];
    for (let offset = 0; offset < total; offset += 2) {
      const page = await due(`?limit=2&offset=${String(offset)}`);
      expect(page.total).toBe(total);
      paged.push(...page.rows.map(({ id }) => id));
    }
    expect(paged).toEqual(rows.map(({ id }) => id));
    const days = rows.map(({ dueOn }) => dueOn);
    expect(days).toEqual([...days].sort());
  });

  it('is bounded', async () => {
    expect((await read('/api/deadlines?limit=101')).body.errors).toEqual([
      expect.objectContaining({ field: 'limit', code: 'outOfRange' }),
    ]);
  });

  it('can be narrowed by day, officer and urgency, and the numbers count what it would show', async () => {
    const summary = (await read('/api/deadlines/summary')).body as Summary;
    const { rows, total } = await due('?limit=100');
    expect(summary.counts.all).toEqual({
      clocks: total,
      cases: new Set(rows.map(({ caseId }) => caseId)).size,
    });
    for (const show of ['overdue', 'soon', 'waiting'] as const)
      expect((await due(`?show=${show}`)).total).toBe(summary.counts[show].clocks);
    expect(summary.week).toHaveLength(7);
    for (const { day, clocks } of summary.week) expect((await due(`?dueOn=${day}`)).total).toBe(clocks);
    expect(summary.week.map(({ working }) => working)).toEqual([true, true, true, true, true, false, false]);
    for (const { officerId, clocks } of summary.officers) {
      const query = officerId === null ? '?unassigned=true' : `?officerId=${officerId}`;
      expect((await due(query)).total).toBe(clocks);
    }
    expect(summary.officers.map(({ officerName }) => officerName)).toEqual(
      expect.arrayContaining([null, '李四维']),
    );
  });

  it('counts three working days as the screens do, with the rest days behind them', async () => {
    await walk.along([]);
    const before = (await read('/api/deadlines/summary')).body.counts.soon.clocks as number;
    await bench.sql(
      `UPDATE deadlines SET due_on = '2026-03-05' WHERE rule = 'rc_intake_review' AND status = 'running'`,
    );
    const within = (await read('/api/deadlines/summary')).body.counts.soon.clocks as number;
    await bench.sql(
      `UPDATE deadlines SET due_on = '2026-03-06' WHERE rule = 'rc_intake_review' AND status = 'running'`,
    );
    expect(within).toBeGreaterThan(before);
    expect((await read('/api/deadlines/summary')).body.counts.soon.clocks).toBe(before);
  });

  it('of one’s own holds the cases one was given, and counts these alone', async () => {
    const mine = (await read('/api/deadlines/mine', 'li-siwei')).body as { total: number; rows: Due[] };
    const { id } = await walk.client('li-siwei');
    expect(mine.total).toBeGreaterThan(0);
    expect(mine.rows.every(({ officerId }) => officerId === id)).toBe(true);
    const { counts, officers } = (await read('/api/deadlines/summary?mine=true', 'li-siwei')).body;
    expect(counts.all.clocks).toBe(mine.total);
    expect(officers).toEqual([]);
  });

  it('shows nobody the clocks of foreign cases', async () => {
    const stranger = await due('', 'yang-yifan');
    const summary = (await read('/api/deadlines/summary', 'yang-yifan')).body;
    expect([stranger.total, summary.counts.all.clocks, summary.officers]).toEqual([0, 0, []]);
  });
});

describe('what an organ is asked for', () => {
  const requests = async (as = 'qin-sansheng') => {
    const answer = await read('/api/requests', as);
    expect(described.faults('GET /api/requests', answer)).toEqual([]);
    return answer.body as { open: Record<string, unknown>[]; settled: Record<string, unknown>[] };
  };
  const ofCase = (rows: Record<string, unknown>[], caseId: string) =>
    rows.filter((row) => row['caseId'] === caseId);

  it('is known once the copy is sent, and due once it is served', async () => {
    const before = await walk.along(pathTo.ACCEPTED!);
    expect(ofCase((await requests()).open, before)).toEqual([]);
    const id = await walk.along(pathTo.AWAITING_REPLY!);
    expect(ofCase((await requests()).open, id)).toEqual([
      expect.objectContaining({
        sentOn: '2026-03-02',
        servedOn: null,
        dueOn: null,
        left: null,
        status: null,
      }),
    ]);
    await walk.perform(id, 'serveCopy', { to: 'respondent-1', method: 'direct', receivedBy: '收发室' });
    expect(ofCase((await requests()).open, id)).toEqual([
      expect.objectContaining({
        respondentName: '清镇市市场监督管理局',
        asked: { code: 'answer', label: '书面答复，并提交证据、依据和其他有关材料' },
        article: '行政复议法第48条',
        servedOn: '2026-03-02',
        dueOn: '2026-03-16',
        left: { workingDays: 10, days: 14 },
      }),
    ]);
    await walk.perform(id, 'receiveAnswer', { from: 'respondent-1' });
    const { open, settled } = await requests();
    expect(ofCase(open, id)).toEqual([]);
    expect(ofCase(settled, id)).toEqual([expect.objectContaining({ doneOn: '2026-03-02', left: null })]);
  });

  it('is the performance of the decision where one was ordered', async () => {
    const id = await walk.along(pathTo.PERFORMANCE!);
    expect(ofCase((await requests()).open, id)).toEqual([
      expect.objectContaining({
        asked: { code: 'performance', label: '履行行政复议决定' },
        sentOn: '2026-03-02',
      }),
    ]);
  });

  it('is not told to the liaison of another organ, of several respondents each their own', async () => {
    const id = await walk.along(pathFor['sendCopy in AWAITING_REPLY']!);
    const keys = ({ open }: { open: Record<string, unknown>[] }) =>
      ofCase(open, id).map((row) => row['respondentKey']);
    expect(keys(await requests('you-sifang'))).toEqual(['respondent-2']);
    expect(keys(await requests('qin-sansheng'))).toEqual([]);
    expect(keys(await requests('yang-yifan'))).toEqual([]);
    expect((await read('/api/requests')).status).toBe(403);
  });
});
