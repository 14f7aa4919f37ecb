import { jest } from '@jest/globals';
import { addDays, calendarDate } from '@mingjing/domain';
import { JournalVerification } from '@mingjing/casework/procedures';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer } from './api-bench.js';
import { CaseWalk } from './case-walk.js';
import { waitingPaths } from './waiting-paths.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let walk: CaseWalk;
let described: DescribedAnswers;
const ids: Record<string, string> = {};

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
interface Page {
  readonly today: string;
  readonly total: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly rows: readonly Row[];
}
type List = 'corrections' | 'suspended' | 'norm-reviews';
const lists: readonly List[] = ['corrections', 'suspended', 'norm-reviews'];

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  for (const [name, path] of Object.entries(waitingPaths)) ids[name] = await walk.along(path);
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const read = async (path: string, as = 'qian-erchuan'): Promise<Answer> => (await walk.client(as)).get(path);
async function page(list: List, query = '', as?: string): Promise<Page> {
  const answer = await read(`/api/cases/${list}${query}`, as);
  expect([answer.status, described.faults(`GET /api/cases/${list}`, answer)]).toEqual([200, []]);
  return answer.body as Page;
}
const named = ({ rows }: Page): string[] =>
  rows.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? id);
async function rowOf(list: List, name: string, as?: string): Promise<Row> {
  const found = (await page(list, '?limit=100', as)).rows.find(({ id }) => id === ids[name]);
  if (!found) throw new Error(`${name} is not listed`);
  return found;
}
const acts = ({ acts: list }: Row) =>
  (list as { act: string; possible: boolean }[]).map(({ act, possible }) => [act, possible]);
/** Moves the day and lets the law take its course; nothing is done to any case. */
const dayPasses = (days: number) => walk.pass(addDays(walk.day, days));

describe('the lists', () => {
  it('hold the cases that wait and no others, what runs out first at the head', async () => {
    expect(named(await page('corrections'))).toEqual(['served', 'notServed']);
    expect(named(await page('suspended'))).toEqual(['own', 'ill', 'transferred', 'waitsForCase']);
    expect(named(await page('norm-reviews'))).toEqual(['own', 'transferred']);
  });

  it('tell what was asked, when it was served and what carries it on', async () => {
    expect(await rowOf('corrections', 'notServed')).toMatchObject({
      stage: { code: 'notServed' },
      items: ['补身份证明', '补处罚决定书'],
      issuedOn: '2026-03-02',
      servedOn: null,
      clock: null,
    });
    expect(acts(await rowOf('corrections', 'notServed'))).toEqual([['serveCorrectionNotice', true]]);
    expect(await rowOf('corrections', 'served')).toMatchObject({
      stage: { code: 'running', label: '等待申请人补正' },
      servedOn: '2026-03-02',
      clock: {
        rule: 'rc_correction_submit',
        dueOn: '2026-03-16',
        left: { workingDays: 10 },
        article: '行政复议法第31条第2款',
      },
      check: null,
    });
  });

  it('tell the ground with its article, the sixty days where they run, and what is left of the period', async () => {
    expect(await rowOf('suspended', 'ill')).toMatchObject({
      ground: { code: 'applicantIncapable' },
      article: '行政复议法第39条第1款第2项',
      since: '2026-03-02',
      reason: '突发脑出血，尚无法定代理人',
      authority: null,
      endsAfterSixtyDays: true,
      sixtyDays: { dueOn: '2026-05-06' },
      period: { left: 60, counted: 0, unit: 'naturalDay', article: '行政复议法第62条第1款' },
    });
    expect(await rowOf('suspended', 'waitsForCase')).toMatchObject({
      stage: { code: 'waiting' },
      article: '行政复议法第39条第1款第8项',
      endsAfterSixtyDays: false,
      sixtyDays: null,
    });
    expect(acts(await rowOf('suspended', 'waitsForCase'))).toEqual([['resume', true]]);
    expect(await rowOf('suspended', 'transferred')).toMatchObject({
      stage: { code: 'normReviewOpen' },
      authority: '贵阳市人民政府',
      norm: { rule: 'rc_norm_transferee' },
    });
  });

  it('tell the norm, who deals with it and its nearest clock', async () => {
    expect(await rowOf('norm-reviews', 'own')).toMatchObject({
      normTitle: '《某办法》',
      handler: '清镇市政府',
      competence: { code: 'own' },
      stage: { code: 'toNotifyMaker' },
      clocks: [
        { rule: 'rc_norm_notify_maker', dueOn: '2026-03-05' },
        { rule: 'rc_norm_own', dueOn: '2026-04-01' },
      ],
    });
    expect(await rowOf('norm-reviews', 'transferred')).toMatchObject({
      handler: '贵阳市人民政府',
      transferredOn: '2026-03-02',
      transferServedOn: '2026-03-02',
      stage: { code: 'transfereeDeals' },
      clocks: [{ rule: 'rc_norm_transferee', owner: { code: 'normTransferee' } }],
    });
    expect(acts(await rowOf('norm-reviews', 'transferred'))).toEqual([['receiveNormDisposition', true]]);
  });

  it('read on and back without loss or repetition', async () => {
    const whole = named(await page('suspended'));
    const forwards: string[] = [];
    let last = await page('suspended', '?limit=1');
    for (forwards.push(...named(last)); last.next !== null; forwards.push(...named(last)))
      last = await page('suspended', `?limit=1&after=${last.next}`);
    expect(forwards).toEqual(whole);
    const backwards = [...named(last)];
    while (last.previous !== null) {
      last = await page('suspended', `?limit=1&before=${last.previous}`);
      backwards.unshift(...named(last));
    }
    expect(backwards).toEqual(whole);
  });

  it.each(['limit=101', 'after=nonsense', 'show=never'])('refuse %s at its field', async (query) => {
    const answer = await read(`/api/cases/suspended?${query}`);
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field: query.split('=')[0] }] });
  });

  it('ask as many questions for one case as for many', async () => {
    const asks = jest.spyOn(bench.database.manager, 'query');
    const count = async (limit: number) => {
      asks.mockClear();
      await page('suspended', `?limit=${String(limit)}`);
      return asks.mock.calls.length;
    };
    const one = await count(1);
    expect([one > 0, await count(50)]).toEqual([true, one]);
    asks.mockRestore();
  });
});

describe('who sees what', () => {
  const seen = async (as: string) => Promise.all(lists.map(async (list) => named(await page(list, '', as))));
  const all = [
    ['served', 'notServed'],
    ['own', 'ill', 'transferred', 'waitsForCase'],
    ['own', 'transferred'],
  ];

  it('shows the office and those above it all of them', async () => {
    for (const as of ['zhao-yiming', 'zheng-qixing', 'chen-shian', 'cao-yixin'])
      expect([as, await seen(as)]).toEqual([as, all]);
  });

  it('shows the respondent what it was sent the copy of, and nothing to do', async () => {
    expect(await seen('qin-sansheng')).toEqual([[], all[1], all[2]]);
    expect(acts(await rowOf('suspended', 'ill', 'qin-sansheng'))).toEqual([['resume', false]]);
  });

  it('shows nobody else anything', async () => {
    for (const as of ['yang-yifan', 'he-liuyi', 'shen-banxia', 'yan-erming', 'hua-sanjian'])
      expect([as, await seen(as)]).toEqual([as, [[], [], []]]);
  });

  it('never shows a case of another organ, and counts as it shows', async () => {
    await bench.sql(`UPDATE cases SET office_id = 'gy-justice', organ_id = 'gy-gov' WHERE id = $1`, [
      ids['ill'],
    ]);
    expect(named(await page('suspended'))).toEqual(['own', 'transferred', 'waitsForCase']);
    expect((await read('/api/cases/waiting')).body.suspended.all).toBe(3);
    await bench.sql(`UPDATE cases SET office_id = 'qz-justice', organ_id = 'qz-gov' WHERE id = $1`, [
      ids['ill'],
    ]);
    expect((await read('/api/cases/waiting')).body.suspended.all).toBe(4);
    expect((await read('/api/cases/waiting', 'yang-yifan')).body.suspended.all).toBe(0);
  });

  it('narrows to one’s own', async () => {
    const officer = await walk.client('li-siwei');
    await bench.sql('UPDATE cases SET officer_id = $2 WHERE id = $1', [ids['own'], officer.id]);
    expect(named(await page('norm-reviews', '?mine=true', 'li-siwei'))).toEqual(['own']);
    expect((await read('/api/cases/waiting?mine=true', 'li-siwei')).body).toMatchObject({
      corrections: { all: 0 },
      suspended: { all: 1 },
      normReviews: { all: 1 },
    });
    await bench.sql('UPDATE cases SET officer_id = NULL WHERE id = $1', [ids['own']]);
  });
});

describe('what time does', () => {
  it('shows what soon is over, and counts it', async () => {
    await dayPasses(10);
    const { body } = await read('/api/cases/waiting');
    expect(described.faults('GET /api/cases/waiting', await read('/api/cases/waiting'))).toEqual([]);
    expect(body).toMatchObject({
      corrections: { all: 2, over: 0, soon: 1 },
      suspended: { all: 4, over: 1, soon: 0 },
      normReviews: { all: 2, over: 1, soon: 0 },
    });
    for (const show of ['over', 'soon'])
      for (const [list, name] of [
        ['corrections', 'corrections'],
        ['suspended', 'suspended'],
        ['norm-reviews', 'normReviews'],
      ] as const)
        expect([show, list, (await page(list, `?show=${show}`)).total]).toEqual([
          show,
          list,
          body[name][show],
        ]);
  });

  it('turns a period that ended into the check of post and reasons, not into abandonment', async () => {
    await dayPasses(10);
    const row = await rowOf('corrections', 'served');
    expect(row).toMatchObject({
      phase: { code: 'CORRECTION_PENDING' },
      stage: { code: 'expired', label: '期限届满，视为放弃待确认' },
      clock: { dueOn: '2026-03-16', left: { workingDays: -4 } },
      check: { rule: 'rc_abandonment_check', dueOn: '2026-03-23' },
    });
    expect(acts(row)).toEqual([
      ['deemAbandoned', true],
      ['submitCorrection', true],
    ]);
  });

  it('calls for the end of the case once sixty days are over, on that ground alone', async () => {
    await dayPasses(60);
    expect(await rowOf('suspended', 'ill')).toMatchObject({ stage: { code: 'sixtyDaysOver' } });
    expect(acts(await rowOf('suspended', 'ill'))).toEqual([
      ['terminate', true],
      ['resume', true],
    ]);
    expect(await rowOf('suspended', 'waitsForCase')).toMatchObject({ stage: { code: 'waiting' } });
    expect((await bench.app.get(JournalVerification, { strict: false }).verify()).finding).toBeNull();
  });
});

it('finds the waiting ones by an index, however many cases there are', async () => {
  await bench.sql(
    `INSERT INTO cases SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', '久' || i,
            'phase', 'CLOSED', 'clock', 'running', 'norm_review', 'none', 'waits', NULL))).*
       FROM cases c, generate_series(1, 3000) i WHERE c.id = $1`,
    [ids['resumed']],
  );
  await bench.analyze('cases');
  const asks = jest.spyOn(bench.database.manager, 'query');
  for (const list of lists) await page(list);
  await read('/api/cases/waiting');
  const asked = asks.mock.calls.filter(
    ([sql]) => /FROM cases c\s+WHERE/.test(sql) && !/c\.id = ANY/.test(sql),
  );
  asks.mockRestore();
  expect(asked.length).toBeGreaterThan(6);
  for (const [sql, params] of asked) {
    const plan = await bench.sql<Record<string, string>>(`EXPLAIN ${sql}`, params as unknown[]);
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toMatch(/cases_(phase|suspended|norm_reviews)/);
    expect(text).not.toMatch(/Seq Scan on cases/);
  }
});
