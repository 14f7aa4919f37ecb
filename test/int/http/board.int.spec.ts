import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addDays, addMonths, calendarDate } from '@mingjing/domain';
import { DemoLoader, DemoModule, type DemoFile } from '@mingjing/casework/demo';
import { Today } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { anApplication } from '../../support/casework.js';
import { workbookParts } from '../../support/workbook-parts.js';
import { ApiBench, type Answer } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

const demoDay = calendarDate('2026-11-23');
const monthEnd = (month: string): string => addDays(addMonths(calendarDate(month), 1), -1);
const chosen = /^(rc-2015|al-2015-0[1-7]|rc-2026-(0[1-9]|1\d|2\d)|md-2026)/u;
const files = ['cases-2015', 'cases-2026'].flatMap((folder) =>
  readdirSync(join(process.cwd(), 'demo', folder))
    .filter((name) => chosen.test(name))
    .map((name) => parse(readFileSync(join(process.cwd(), 'demo', folder, name), 'utf8')) as DemoFile),
);

interface Drill {
  readonly counted: string;
  readonly countedBy: string | null;
}
interface Figure {
  readonly value: number | null;
  readonly count: number;
  readonly outOf: number | null;
}
interface BoardBody {
  readonly organ: { readonly id: string };
  readonly organs: readonly { readonly id: string }[];
  readonly soonOn: string;
  readonly today: string;
  readonly previous: { readonly from: string; readonly to: string };
  readonly live: Readonly<Record<string, number>>;
  readonly indicators: readonly {
    readonly code: string;
    readonly procedure: { readonly code: string };
    readonly unit: string;
    readonly now: Figure;
    readonly before: Figure;
    readonly of: Drill;
    readonly outOf: readonly Drill[];
  }[];
  readonly standing: readonly {
    readonly facet: string;
    readonly bars: readonly (Drill & { readonly count: number; readonly label: string })[];
  }[];
  readonly outcomes: readonly {
    readonly procedure: { readonly code: string };
    readonly bars: readonly (Drill & { readonly count: number })[];
  }[];
  readonly months: readonly {
    readonly month: string;
    readonly received: number;
    readonly accepted: number;
    readonly concluded: number;
    readonly pending: number;
  }[];
  readonly officers: readonly {
    readonly officerId: string | null;
    readonly name: string;
    readonly open: number;
    readonly overdue: number;
  }[];
  readonly byOrgan: readonly { readonly id: string; readonly open: number }[];
}

let bench: ApiBench;
const ask = async (path: string, as: string): Promise<Answer> => (await bench.signIn(as)).get(path);
const read = async (query: string, as = 'cao-yixin'): Promise<BoardBody> => {
  const answer = await ask(`/api/board${query}`, as);
  expect(answer.status).toBe(200);
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  expect(new DescribedAnswers(document).faults('GET /api/board', answer)).toEqual([]);
  return answer.body as BoardBody;
};
const totalOf = async (query: string, as = 'cao-yixin'): Promise<number> =>
  ((await ask(`/api/cases?limit=1&${query}`, as)).body as { total: number }).total;
/** What a figure counts in the cases behind it: the cases themselves, or what they have several times. */
const thingsOf = async (query: string): Promise<number> => {
  const { things, total } = (await ask(`/api/cases?limit=1&${query}`, 'cao-yixin')).body as {
    things: number | null;
    total: number;
  };
  return things ?? total;
};
const address = ({ counted, countedBy }: Drill, more: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams({ counted, ...(countedBy === null ? {} : { countedBy }), ...more }).toString();

beforeAll(async () => {
  bench = await ApiBench.open({ features: [DemoModule] });
  const today = bench.app.get(Today, { strict: false });
  await bench.app.get(Database, { strict: false }).transaction(async (tx) => today.setDemoDay(tx, demoDay));
  await bench.app.get(DemoLoader, { strict: false }).load(files, demoDay, () => undefined);
  // Some fifty cases, act by act.
}, 240_000);
afterAll(() => bench.close());

describe('the board', () => {
  it('opens behind every figure as many cases as it counts', async () => {
    const board = await read('?from=2015-01-01&to=2015-12-31');
    const days = { countedFrom: '2015-01-01', countedTo: '2015-12-31' };
    expect(board.indicators.length).toBeGreaterThan(15);
    for (const { code, procedure, now, of, outOf } of board.indicators) {
      const within = { ...days, procedure: procedure.code };
      expect([code, await thingsOf(address(of, within))]).toEqual([code, now.count]);
      let whole = 0;
      for (const drill of outOf) whole += await thingsOf(address(drill, within));
      if (now.outOf !== null) expect([code, whole]).toEqual([code, now.outOf]);
    }
    for (const { procedure, bars } of board.outcomes)
      for (const bar of bars)
        expect(await totalOf(address(bar, { ...days, procedure: procedure.code }))).toBe(bar.count);
  });

  it('says how many defendants are behind a rate that counts them, and in how many cases', async () => {
    const { indicators } = await read('?from=2015-01-01&to=2015-12-31');
    const { now, outOf } = indicators.find(({ code }) => code === 'organLoss')!;
    const query = address(outOf[0]!, { countedFrom: '2015-01-01', countedTo: '2015-12-31' });
    const { things, total } = (await ask(`/api/cases?${query}`, 'cao-yixin')).body as Record<string, number>;
    expect(things).toBe(now.outOf);
    expect(total).toBeLessThan(things!);
    expect((await ask('/api/cases?counted=received', 'cao-yixin')).body).toMatchObject({ things: null });
  });

  it.each(['', 'reconsideration', 'litigation', 'mediation'])(
    'opens every figure of every month (%s)',
    async (procedure) => {
      const narrowed = procedure === '' ? {} : { procedure };
      const query = new URLSearchParams({ from: '2015-01-01', to: '2015-12-31', ...narrowed }).toString();
      const { months } = await read(`?${query}`);
      for (const { month, pending, ...counts } of months) {
        const last = monthEnd(month);
        for (const [counted, count] of Object.entries(counts)) {
          const days = { countedFrom: month, countedTo: last, ...narrowed };
          const behind = await totalOf(address({ counted, countedBy: null }, days));
          expect([month, counted, behind]).toEqual([month, counted, count]);
        }
        const left = await totalOf(new URLSearchParams({ pendingOn: last, ...narrowed }).toString());
        expect([month, 'pending', left]).toEqual([month, 'pending', pending]);
      }
    },
  );

  it('splits the open cases so that every split adds up to them, and opens each bar', async () => {
    const { standing, live, officers } = await read('');
    const open = live['open']!;
    expect(open).toBeGreaterThan(10);
    for (const { facet, bars } of standing) {
      expect([facet, bars.reduce((sum, { count }) => sum + count, 0)]).toEqual([facet, open]);
      for (const bar of bars) expect(await totalOf(address(bar))).toBe(bar.count);
    }
    for (const { officerId, open: inHand } of officers)
      expect(await totalOf(`open=true&officerId=${officerId ?? ''}`)).toBe(inHand);
    expect(officers.reduce((sum, officer) => sum + officer.open, 0)).toBe(open);
  });

  it('leaves nobody’s cases out of the load of officers', async () => {
    const registrar = await bench.signIn('zhao-yiming');
    const received = await registrar.ask('/api/cases', {
      method: 'POST',
      body: { payload: anApplication() },
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
    expect(received.status).toBe(201);
    const { officers, live, byOrgan } = await read('');
    expect(officers.find(({ officerId }) => officerId === null)).toMatchObject({ name: '无承办人', open: 1 });
    expect(await totalOf('counted=open&countedBy=officer:unassigned')).toBe(1);
    expect(officers.reduce((sum, { open }) => sum + open, 0)).toBe(live['open']);
    expect(officers.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(live['overdue']);
    expect(byOrgan.map(({ open }) => open)).toEqual(byOrgan.map(({ open }) => open).sort((a, b) => b - a));
  });

  it('counts what is late, what is due soon and what awaits approval as the register does', async () => {
    const { live, today, soonOn } = await read('');
    expect(live['overdue']).toBeGreaterThan(0);
    expect(await totalOf(`open=true&dueTo=2026-11-22`)).toBe(live['overdue']);
    expect(await totalOf(`open=true&dueFrom=${today}&dueTo=${soonOn}`)).toBe(live['dueSoon']);
    expect(await totalOf('open=true&awaitingApproval=true')).toBe(live['awaitingApproval']);
  });

  it('compares with as many months directly before', async () => {
    const board = await read('?from=2015-04-01&to=2015-06-30&procedure=reconsideration');
    expect(board.previous).toEqual({ from: '2015-01-01', to: '2015-03-01' });
    const received = board.indicators.find(({ code }) => code === 'rcReceived')!;
    const quarter = (from: string, to: string) =>
      totalOf(`procedure=reconsideration&receivedFrom=${from}&receivedTo=${to}`);
    expect(received.now.count).toBe(await quarter('2015-04-01', '2015-06-30'));
    expect(received.before.count).toBe(await quarter('2015-01-01', '2015-03-31'));
    expect(board.indicators.every(({ procedure }) => procedure.code === 'reconsideration')).toBe(true);
  });

  it('carries what is pending from month to month', async () => {
    const { months } = await read('?from=2015-01-01&to=2015-12-31&procedure=reconsideration');
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, { received }) => sum + received, 0)).toBe(13);
    expect(months.at(-1)).toMatchObject({ month: '2015-12-01', pending: 0 });
    expect(months.find(({ month }) => month === '2015-06-01')!.pending).toBeGreaterThan(0);
  });

  it('shows each reader the organs they answer for, and no others', async () => {
    expect((await read('', 'qian-erchuan')).organs.map(({ id }) => id)).toEqual(['qz-gov', 'qz-justice']);
    expect((await read('', 'wang-baichuan')).organs.map(({ id }) => id)).toEqual(['qz-gov']);
    expect((await ask('/api/board?organId=gy-gov', 'qian-erchuan')).status).toBe(404);
    const own = await read('?organId=qz-justice', 'qian-erchuan');
    expect(own.live['open']).toBe(await totalOf('open=true&organId=qz-justice', 'qian-erchuan'));
  });

  it.each(['qin-sansheng', 'shen-banxia', 'hua-sanjian', 'yan-erming'])('is not for %s', async (who) => {
    expect((await ask('/api/board', who)).status).toBe(403);
  });

  it('is written as a workbook, each figure with what it is a share of and its definition', async () => {
    const answer = await bench.app.inject({
      url: '/api/board/export.xlsx?from=2015-01-01&to=2015-12-31&procedure=reconsideration&lang=zh',
      headers: { host: 'mingjing.test', cookie: (await bench.signIn('cao-yixin')).cookie },
    });
    expect(answer.statusCode).toBe(200);
    const { sheets } = await workbookParts(answer.rawPayload);
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const [rate, definition] = rowsOf('指标').filter(([name]) => name === '60日内办结率');
    expect(rate?.slice(2, 5)).toEqual([0.9, 9, 10]);
    expect(definition?.[2]).toContain('扣除中止后不超过60日');
    const months = rowsOf('收案与审结');
    expect(months.findIndex(([month]) => month === '2015-12')).toBe(12);
    const ends = (name: string, label: string) =>
      rowsOf(name)
        .filter(([first]) => first === label)
        .at(-1)?.[1];
    expect(ends('收案与审结', '月末未结')).toContain('月末尚未审结');
    expect(ends('审结结果', '审结')).toContain('不以送达日计');
    expect(ends('在办案件', '在办')).toContain('尚未结案');
    expect(ends('承办人', '已逾期')).toContain('今日之前届满');
    const [letters, said] = rowsOf('指标').filter(([name]) => name === '意见书未反馈');
    expect(typeof letters?.[2]).toBe('number');
    expect(said?.[2]).toContain('行政复议法第76条');
    expect((await ask('/api/board/export.xlsx', 'qin-sansheng')).status).toBe(403);
    expect((await ask('/api/board/export.xlsx?organId=gy-gov', 'qian-erchuan')).status).toBe(404);
  });

  it('lets a figure open no case its reader may not see', async () => {
    expect(await totalOf('counted=received', 'yang-yifan')).toBeLessThan(await totalOf('counted=received'));
    expect(await totalOf('counted=open', 'hua-sanjian')).toBe(0);
  });

  it('refuses periods and figures that are none at their fields', async () => {
    const fieldOf = async (path: string) => {
      const { status, body } = await ask(path, 'cao-yixin');
      return [status, (body as { errors: { field: string }[] }).errors[0]?.field];
    };
    expect(await fieldOf('/api/board?from=2026-05-01&to=2026-04-01')).toEqual([400, 'to']);
    expect(await fieldOf('/api/board?from=2005-05-01&to=2026-04-01')).toEqual([400, 'from']);
    expect(await fieldOf('/api/board?from=0001-01-01&to=0001-02-01')).toEqual([400, 'from']);
    expect(await fieldOf('/api/cases?counted=received&countedBy=nothing:yes')).toEqual([400, 'countedBy']);
    expect(await fieldOf('/api/cases?counted=received&countedBy=lost:')).toEqual([400, 'countedBy']);
    expect(await fieldOf('/api/cases?counted=all')).toEqual([400, 'counted']);
  });
});
