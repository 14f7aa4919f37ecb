import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

interface Row {
  readonly id: string;
  readonly userName: string | null;
  readonly caseNumber: string | null;
  readonly what: string;
  readonly refused: boolean;
}
interface Page<Record> {
  readonly rows: readonly Record[];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly next: string | null;
}

let bench: ApiBench;
let walk: CaseWalk;
let auditor: Client;
let described: DescribedAnswers;
let caseId: string;
let number: string;

beforeAll(async () => {
  bench = await ApiBench.open();
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  caseId = await walk.along(pathTo.UNDER_REVIEW!);
  const [row] = await bench.sql<{ number: string }>('SELECT number FROM cases WHERE id = $1', [caseId]);
  number = row?.number ?? '';
  auditor = await bench.signIn('hua-sanjian');
}, 60_000);
afterAll(() => bench.close());

async function read<Record>(path: string, query = ''): Promise<Page<Record>> {
  const answer = await auditor.get(`/api/audit/${path}${query}`);
  expect({ status: answer.status, faults: described.faults(`GET /api/audit/${path}`, answer) }).toEqual({
    status: 200,
    faults: [],
  });
  return answer.body as Page<Record>;
}
const accesses = (query = ''): Promise<Page<Row>> => read('accesses', query);
const linesOf = ({ text }: Answer): string[] => text.replace('\uFEFF', '').trim().split('\r\n');

describe('the pages of the auditor', () => {
  const paths = [
    'accesses',
    'accesses/export.csv',
    'acts',
    'acts/export.csv',
    'sign-ins',
    'sign-ins/export.csv',
    'people',
    'verifications',
  ];

  it.each([
    ['a registrar', 'zhao-yiming'],
    ['a case officer', 'qian-erchuan'],
    ['an office head', 'zheng-qixing'],
    ['an organ head', 'chen-shian'],
    ['a liaison', 'qin-sansheng'],
    ['a supervisor', 'cao-yixin'],
    ['counsel', 'shen-banxia'],
    ['the administrator', 'yan-erming'],
  ])('are closed to %s', async (_, loginName) => {
    const client = await bench.signIn(loginName);
    for (const path of paths)
      expect([path, (await client.get(`/api/audit/${path}`)).status]).toEqual([path, 403]);
    expect((await client.post('/api/audit/verifications')).status).toBe(403);
  });

  it('do not open a case to the auditor', async () => {
    expect((await auditor.get(`/api/cases/${caseId}`)).status).toBe(404);
  });
});

describe('the access records', () => {
  it('tell who read which case and what was refused to whom', async () => {
    const officer = await walk.client('qian-erchuan');
    await officer.get(`/api/cases/${caseId}/journal`);
    await (await bench.signIn('yang-yifan')).get(`/api/cases/${caseId}`);
    const [refused, seen] = (await accesses(`?caseNumber=${encodeURIComponent(number)}`)).rows.filter(
      ({ userName }) => userName === '杨一帆' || userName === '钱二川',
    );
    expect(refused).toMatchObject({
      userName: '杨一帆',
      caseNumber: number,
      refused: true,
      status: 404,
      reasons: ['未找到案件'],
    });
    expect(seen).toMatchObject({
      userName: '钱二川',
      way: { code: 'case', label: '查阅案件' },
      what: '案件办理记录',
      refused: false,
    });
  });

  it('are narrowed by person, organ, kind, result, number and day', async () => {
    const officer = await walk.client('qian-erchuan');
    const names = async (query: string): Promise<string[]> => [
      ...new Set((await accesses(`?limit=200&${query}`)).rows.map(({ userName }) => userName ?? '')),
    ];
    expect(await names(`userId=${officer.id}`)).toEqual(['钱二川']);
    expect(await names('organId=qz-market')).not.toContain('钱二川');
    expect(await names('organId=qz-gov')).toContain('钱二川');
    expect((await accesses('?result=refused&limit=200')).rows.every(({ refused }) => refused)).toBe(true);
    expect((await accesses('?result=allowed')).rows.some(({ refused }) => refused)).toBe(false);
    const acts = await accesses(`?way=act&caseNumber=${encodeURIComponent(number)}`);
    expect(acts.rows.length).toBeGreaterThan(0);
    expect(acts.rows.every(({ what }) => what !== '案件办理记录')).toBe(true);
    const inOther = number.replace('〔', '[').replace('〕', ']');
    expect((await accesses(`?caseNumber=${encodeURIComponent(inOther)}`)).total).toBeGreaterThan(0);
    expect(await accesses('?caseNumber=none')).toMatchObject({ rows: [], total: 0, next: null });
    expect(await accesses('?from=2020-01-01&to=2020-12-31')).toMatchObject({ rows: [], total: 0 });
  });

  it('are turned page by page without a gap, newest first', async () => {
    const whole = (await accesses('?limit=200&to=2026-12-31&result=allowed&way=act')).rows;
    const ids: string[] = [];
    for (let after = ''; ;) {
      const page = await accesses(`?limit=3&to=2026-12-31&result=allowed&way=act${after}`);
      expect(page.total).toBe(whole.length);
      ids.push(...page.rows.map(({ id }) => id));
      if (page.next === null) break;
      after = `&after=${page.next}`;
    }
    expect(ids).toEqual(whole.map(({ id }) => id));
    expect(new Set(ids).size).toBeGreaterThan(3);
  });

  it('refuse a cursor that is none and a period that ends before it begins', async () => {
    for (const query of ['after=abc', `after=${Buffer.from('["2026-03-02","x"]').toString('base64url')}`])
      expect((await auditor.get(`/api/audit/accesses?${query}`)).text).toContain('"field":"after"');
    const reversed = await auditor.get('/api/audit/accesses?from=2026-03-02&to=2026-03-01');
    expect(reversed.status).toBe(400);
    expect(reversed.body).toMatchObject({ errors: [{ field: 'to', code: 'lastBeforeFirst' }] });
  });

  it('are exported as they are filtered, and the export is on record', async () => {
    const officer = await walk.client('qian-erchuan');
    const query = `?userId=${officer.id}&way=act`;
    const { total } = await accesses(query);
    const file = await auditor.get(`/api/audit/accesses/export.csv${query}`);
    const [head, ...lines] = linesOf(file);
    expect(head).toContain('"时间","人员","机关"');
    expect(lines).toHaveLength(total);
    expect(lines.every((line) => line.includes('"钱二川"'))).toBe(true);
    const [newest] = (await accesses(`?way=export`)).rows;
    expect(newest).toMatchObject({ userName: '华三鉴', what: '导出查阅记录' });
    const english = await auditor.get(`/api/audit/accesses/export.csv${query}&lang=en`);
    expect(linesOf(english)[0]).toContain('"Time","Person"');
  });

  it('name every route there is', async () => {
    const { routeName } = await import('../../../apps/api/src/audit/route-names.js');
    const nameless = bench.routes
      .map(({ url }) => url)
      .filter(
        (url) => url.startsWith('/api/') && (routeName(url, 'zh') === url || routeName(url, 'en') === url),
      );
    expect([...new Set(nameless)]).toEqual([]);
  });
});

describe('the records of acts', () => {
  interface Act {
    readonly caseNumber: string;
    readonly seq: number;
    readonly act: string;
    readonly actorName: string | null;
    readonly lateDays: number;
    readonly supersededBy: number | null;
  }
  const acts = (query = ''): Promise<Page<Act>> => read('acts', query);
  const ofCase = (): string => `?limit=200&caseNumber=${encodeURIComponent(number)}`;

  it('tell every entry of a case without what was said in it', async () => {
    const { rows } = await acts(ofCase());
    expect(rows.map(({ seq }) => seq)).toEqual([...rows.keys()].map((index) => rows.length - index));
    expect(rows.at(-1)).toMatchObject({
      act: 'receiveApplication',
      actLabel: '收到申请',
      actorName: '钱二川',
      procedure: { code: 'reconsideration' },
      onBehalfOf: null,
      supersededBy: null,
    });
    expect(JSON.stringify(rows)).not.toContain('payload');
    const { parties } = anApplication();
    expect(JSON.stringify(rows)).not.toContain(parties[0]?.name);
  });

  it('mark what was recorded late', async () => {
    const day = walk.day;
    const payload = await walk.payloadFor(caseId, 'hearOpinions');
    await walk.take(caseId, { days: 3 });
    auditor = await bench.signIn('hua-sanjian');
    const recorded = await (
      await walk.client('qian-erchuan')
    ).ask(`/api/cases/${caseId}/acts/hearOpinions`, {
      method: 'POST',
      body: { payload, occurredOn: day },
      headers: { 'if-match': `"${String(await walk.versionOf(caseId))}"` },
    });
    expect(recorded.status).toBe(200);
    expect((await acts(`${ofCase()}&late=true`)).rows).toEqual([
      expect.objectContaining({ act: 'hearOpinions', occurredOn: day, lateDays: 3 }),
    ]);
  });

  it('mark what was corrected since', async () => {
    const seq = await walk.versionOf(caseId);
    expect((await walk.perform(caseId, 'correctRecord', { seq, reason: '录入有误' })).status).toBe(202);
    await walk.take(caseId, { approve: 'correctRecord' });
    const { rows } = await acts(ofCase());
    const corrected = rows.find((row) => row.seq === seq);
    const correction = rows.find(({ act }) => act === 'correctRecord');
    expect(correction?.seq).toBeGreaterThan(seq);
    expect(corrected).toMatchObject({ act: 'hearOpinions', supersededBy: correction?.seq });
  });

  it('are narrowed by act, procedure and person, and exported', async () => {
    const heard = await acts(`${ofCase()}&act=hearOpinions`);
    expect(heard.total).toBeGreaterThan(1);
    expect(new Set(heard.rows.map(({ act }) => act))).toEqual(new Set(['hearOpinions']));
    expect((await acts(`${ofCase()}&procedure=litigation`)).rows).toEqual([]);
    const head = await bench.signIn('zheng-qixing');
    const approved = await acts(`${ofCase()}&userId=${head.id}`);
    expect(approved.total).toBeGreaterThan(0);
    expect(approved.rows.every(({ actorName }) => actorName === '郑七星')).toBe(true);
    const lines = linesOf(await auditor.get(`/api/audit/acts/export.csv${ofCase()}`));
    expect(lines).toHaveLength((await acts(ofCase())).total + 1);
    expect(lines[0]).toContain('"案号","程序","序号"');
  });
});
