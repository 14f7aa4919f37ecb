import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { calendarDate, yearFigures, type YearFigure } from '@mingjing/domain';
import { DemoLoader, DemoModule, type DemoFile } from '@mingjing/casework/demo';
import { Today } from '@mingjing/platform/clock';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';
import { wordText } from './word-text.js';

const demoDay = calendarDate('2026-11-23');
const folder = join(process.cwd(), 'demo', 'cases-2015');
const files = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as DemoFile);
const at = '/api/year-reports';
const reportDay = '2015-12-02';

let bench: ApiBench;
let described: DescribedAnswers;
const clients = new Map<string, Client>();
const as = async (name: string): Promise<Client> => {
  const client = clients.get(name) ?? (await bench.signIn(name));
  clients.set(name, client);
  return client;
};

interface Report {
  readonly text: string;
  readonly title: string;
  readonly source: string;
  readonly empty: boolean;
  readonly below: boolean;
  readonly firstYear: number | null;
  readonly until: string;
  readonly organ: { readonly id: string };
  readonly organs: readonly { readonly id: string; readonly below: boolean }[];
  readonly figures: readonly { readonly code: YearFigure; readonly count: number; readonly before: number }[];
}
interface Cases {
  readonly total: number;
  readonly more: boolean;
  readonly rows: readonly { readonly id: string; readonly number: string }[];
}

async function asked<Body>(operation: string, url: string, name = 'zheng-qixing'): Promise<Body> {
  const answer = await (await as(name)).get(url);
  expect([url, answer.status]).toEqual([url, 200]);
  expect(described.faults(`GET ${operation}`, answer)).toEqual([]);
  return answer.body as Body;
}
const report = async (rest: string, name?: string): Promise<Report> =>
  asked<Report>(`${at}/{year}`, `${at}/${rest}`, name);
const casesOf = async (figure: YearFigure, rest = `until=${reportDay}`, name?: string): Promise<Cases> =>
  asked<Cases>(`${at}/{year}/cases`, `${at}/2015/cases?figure=${figure}&${rest}`, name);
const figuresOf = ({ figures }: Report): Partial<Record<YearFigure, number>> =>
  Object.fromEntries(figures.map(({ code, count }) => [code, count]));

beforeAll(async () => {
  bench = await ApiBench.open({ features: [DemoModule] });
  await bench.database.transaction(async (tx) =>
    bench.app.get(Today, { strict: false }).setDemoDay(tx, demoDay),
  );
  await bench.app.get(DemoLoader, { strict: false }).load(files, demoDay, () => undefined);
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
  // Thirty-one cases, act by act.
}, 180_000);
afterAll(() => bench.close());

describe('the report of 2015', () => {
  it('states on the day of the report what the county reported', async () => {
    const { text, title, empty, firstYear, until } = await report(`2015?until=${reportDay}`);
    expect(text).toContain(
      '截至2015年12月2日，共收到行政复议申请13件，受理10件，不予受理3件，全部审结；' +
        '应诉案件18件，其中行政15件、民事3件；对每件复议案件均进行案前调解。',
    );
    expect(text).toContain('应诉案件审结14件、未审结4件；');
    expect(text).toContain('其中败诉4件，败诉率36.4%');
    expect(text).not.toContain('上年同期');
    expect(title).toBe('清镇市人民政府2015年行政复议、应诉和行政调解工作情况');
    expect({ empty, firstYear, until }).toEqual({ empty: false, firstYear: 2015, until: reportDay });
  });

  it('has the figures of the check list on that day', async () => {
    expect(figuresOf(await report(`2015?until=${reportDay}`))).toMatchObject({
      rcReceived: 13,
      rcCarried: 0,
      rcAccepted: 10,
      rcNotAccepted: 3,
      rcPending: 0,
      rcConcluded: 10,
      rcOpen: 0,
      rcMediatedFirst: 10,
      rcUpheld: 3,
      rcModified: 1,
      rcRevoked: 2,
      rcIllegal: 1,
      rcOrdered: 1,
      rcRejected: 1,
      rcTerminated: 1,
      rcSettled: 1,
      rcCorrected: 5,
      rcOnTime: 10,
      rcOpinionLetters: 1,
      rcSuggestions: 1,
      suits: 18,
      suitsAdministrative: 15,
      suitsCivil: 3,
      suitsCarried: 0,
      suitsConcluded: 14,
      suitsOpen: 4,
      suitsJudged: 11,
      suitsLost: 4,
      mdReceived: 0,
    });
  });

  it('has all suits concluded by the end of the year, and two more lost', async () => {
    const whole = await report('2015');
    expect(whole.until).toBe('2015-12-31');
    expect(whole.text).toMatch(/^2015年，共收到行政复议申请13件，/);
    expect(whole.text).toContain('应诉案件全部审结；');
    expect(figuresOf(whole)).toMatchObject({
      suitsConcluded: 18,
      suitsOpen: 0,
      suitsJudged: 14,
      suitsLost: 6,
      suitsHeard: expect.any(Number) as number,
    });
  });

  it('knows on a day within the year only what had happened by then', async () => {
    const early = await report('2015?until=2015-02-28');
    expect(figuresOf(early)).toMatchObject({ rcAccepted: 3, rcConcluded: 0, rcOpen: 3, rcMediatedFirst: 2 });
    expect(early.text).toContain('截至2015年2月28日');
    expect(early.text).toContain('尚未审结3件');
  });

  it('adds up: what came in and was carried over is what was concluded and stays open', async () => {
    for (const day of ['2015-03-31', '2015-06-30', '2015-09-30', reportDay]) {
      const f = figuresOf(await report(`2015?until=${day}`)) as Record<YearFigure, number>;
      expect(f.rcCarried + f.rcAccepted).toBe(f.rcConcluded + f.rcOpen);
      expect(f.suitsCarried + f.suits).toBe(f.suitsConcluded + f.suitsOpen);
      expect(f.suitsAdministrative + f.suitsCivil).toBe(f.suits);
      expect(f.rcReceived).toBe(f.rcAccepted + f.rcNotAccepted + f.rcPending);
    }
  });

  it('compares a year with the one before, and has nothing to say of a year without cases', async () => {
    const next = await report('2016?until=2016-06-30');
    expect(next.text).toContain('未收到行政复议申请；未发生应诉案件。');
    expect(next.text).toContain('与上年同期相比，行政复议申请减少');
    expect(next.figures.find(({ code }) => code === 'suits')!.before).toBeGreaterThan(0);
    const nothing = await report('2014');
    expect(nothing).toMatchObject({ empty: true, firstYear: 2015 });
    expect(nothing.text).not.toContain('同期');
  });

  it('opens for every figure as many cases as it counts', async () => {
    const counts = figuresOf(await report(`2015?until=${reportDay}`));
    for (const code of yearFigures) expect([code, (await casesOf(code)).total]).toEqual([code, counts[code]]);
    const { rows, more } = await casesOf('suits', `until=${reportDay}&limit=5&offset=15`);
    expect([rows.length, more]).toEqual([3, false]);
    expect((await casesOf('suits', `until=${reportDay}&limit=5`)).more).toBe(true);
  });

  it('is written in English where that is asked for', async () => {
    const answer = await (
      await as('zheng-qixing')
    ).get(`${at}/2015?until=${reportDay}`, { 'accept-language': 'en' });
    expect((answer.body as Report).text).toContain(
      '13 applications for reconsideration received, 10 accepted',
    );
  });
});

describe('the report as a file', () => {
  const fetched = async (name: string, rest = ''): Promise<{ answer: Answer; raw: Buffer }> => {
    const client = await as('zheng-qixing');
    const response = await bench.app.inject({
      method: 'GET',
      url: `${at}/2015/report.${name}?until=${reportDay}${rest}`,
      headers: { host: 'mingjing.test', cookie: client.cookie },
    });
    const { statusCode: status, headers } = response;
    return {
      answer: { status, headers: headers as Answer['headers'], text: response.body, body: response.body },
      raw: response.rawPayload,
    };
  };

  it('is a Word document with the paragraph, the figures and their definitions', async () => {
    const { answer, raw } = await fetched('docx');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('wordprocessingml');
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('2015年'));
    const text = await wordText(raw);
    expect(text).toContain('共收到行政复议申请13件，受理10件，不予受理3件，全部审结；');
    expect(text).toContain('应诉案件18件，其中行政15件、民事3件；');
    expect(text).toContain('收到申请之日在期间内的行政复议申请件数。');
    expect(text).toContain('数据截至2015年12月2日，由系统于2026年11月23日根据案件记录自动生成，可逐项核对。');
  });

  it('is plain text with the same', async () => {
    const { answer } = await fetched('txt');
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(described.faults(`GET ${at}/{year}/report.txt`, answer)).toEqual([]);
    expect(answer.text).toContain(
      '全部审结；应诉案件18件，其中行政15件、民事3件；对每件复议案件均进行案前调解。',
    );
    expect(answer.text).toContain('应诉案件：18（上年同期0）。');
    expect(answer.text).toContain('可逐项核对');
  });

  it('is in the language its address names', async () => {
    const { answer } = await fetched('txt', '&lang=en');
    expect(answer.text).toContain('18 suits answered, 15 administrative and 3 civil');
    expect(answer.text).toContain('Applications received: 13 (year before: 0).');
  });
});

const routes = ['', '/cases?figure=suits', '/report.docx', '/report.txt'];

describe('whose report it is', () => {
  it('is read by registrar, heads and supervisor, each of their own organs', async () => {
    for (const name of ['zhao-yiming', 'zheng-qixing', 'chen-shian', 'wang-baichuan']) {
      const own = await report('2015', name);
      expect([name, own.organ.id, figuresOf(own).suits]).toEqual([name, 'qz-gov', 18]);
    }
    expect((await report('2015', 'zhao-yiming')).organs).toEqual([
      expect.objectContaining({ id: 'qz-gov', below: false }),
    ]);
  });

  it('lets the supervisor ask for each government below, and for all of them together', async () => {
    const city = await report('2015', 'cao-yixin');
    expect([city.organ.id, city.empty]).toEqual(['gy-gov', true]);
    expect(city.organs.map(({ id }) => id)).toEqual(['gy-gov', 'qz-gov']);
    expect(figuresOf(await report('2015?organ=qz-gov', 'cao-yixin')).rcReceived).toBe(13);
    const together = await report('2015?below=true', 'cao-yixin');
    expect([together.below, figuresOf(together).rcReceived]).toEqual([true, 13]);
    expect(together.title).toContain('贵阳市人民政府及下级机关');
    expect((await casesOf('rcReceived', 'organ=qz-gov', 'cao-yixin')).total).toBe(13);
    expect((await casesOf('rcReceived', '', 'cao-yixin')).total).toBe(0);
  });

  it('leaves out the organs below where they are not the reader’s to count', async () => {
    expect((await report('2015?below=true', 'zhao-yiming')).below).toBe(false);
  });

  it('does not know a foreign organ, whatever is asked of it', async () => {
    for (const [name, organ] of [
      ['zheng-qixing', 'gy-gov'],
      ['zhao-yiming', 'gz'],
      ['wang-baichuan', 'qz-psb'],
      ['cao-yixin', 'gz'],
      ['cao-yixin', 'nowhere'],
    ] as const)
      for (const route of routes) {
        const url = `${at}/2015${route}${route.includes('?') ? '&' : '?'}organ=${organ}`;
        expect([url, (await (await as(name)).get(url)).status]).toEqual([url, 404]);
      }
  });

  it('is nobody else’s', async () => {
    for (const name of ['sun-sanli', 'qin-sansheng', 'shen-banxia', 'yan-erming', 'hua-sanjian'])
      for (const route of routes)
        expect([name, route, (await (await as(name)).get(`${at}/2015${route}`)).status]).toEqual([
          name,
          route,
          403,
        ]);
  });

  it('leaves a trace of who read and who took it away', async () => {
    await (await as('zhao-yiming')).get(`${at}/2015/report.txt`);
    const rows = await bench.sql<{ route: string }>('SELECT route FROM access_log WHERE user_id = $1', [
      (await as('zhao-yiming')).id,
    ]);
    expect(rows.map(({ route }) => route)).toContain('/api/year-reports/:year/report.txt');
  });
});

describe('a year that cannot be reported', () => {
  it.each([
    ['2027', 'year'],
    ['1999', 'year'],
    ['year', 'year'],
    ['2015?until=2016-01-01', 'until'],
    ['2026?until=2026-11-24', 'until'],
    ['2015?until=2015-02-30', 'until'],
  ])('is refused at its field: %s', async (rest, field) => {
    const answer = await (await as('zheng-qixing')).get(`${at}/${rest}`);
    expect(answer.status).toBe(400);
    expect((answer.body as { errors: { field: string }[] }).errors.map((one) => one.field)).toEqual([field]);
  });

  it('does not know a figure that is none', async () => {
    const answer = await (await as('zheng-qixing')).get(`${at}/2015/cases?figure=nothing`);
    expect([answer.status, answer.text.includes('"field":"figure"')]).toEqual([400, true]);
  });
});
