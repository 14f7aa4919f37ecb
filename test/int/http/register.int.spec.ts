import type { CaseListPage } from '../../../apps/api/src/cases/case-list.response.dto.js';
import { mediationSamples } from '@mingjing/domain';
import { anApplication, applicant, respondent } from '../../support/casework.js';
import { ApiBench, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let registrar: Client;
const names = ['宁远航', '欧阳', '欧阳修文', '宁远', "O'Neil\\", '市场', '司马相如'];
const ids: string[] = [];

beforeAll(async () => {
  bench = await ApiBench.open();
  registrar = await bench.signIn('zhao-yiming');
  for (const [index, name] of names.entries()) {
    const answer = await registrar.ask('/api/cases', {
      method: 'POST',
      body: {
        payload: {
          ...anApplication({ title: `${name}不服行政处罚案`, category: index % 2 === 0 ? '公安' : '教育' }),
          parties: [{ ...applicant, name }, respondent],
        },
      },
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
    ids.push((answer.body as { caseId: string }).caseId);
  }
  // Received on three days, so that days alone do not order the list.
  for (const [index, id] of ids.entries())
    await bench.sql(`UPDATE cases SET received_on = $1, next_due_on = $2 WHERE id = $3`, [
      `2026-02-0${String(1 + (index % 3))}`,
      index < 3 ? `2026-04-0${String(1 + index)}` : null,
      id,
    ]);
});
afterAll(() => bench.close());

const list = async (query: string, as = registrar): Promise<CaseListPage> => {
  const answer = await as.get(`/api/cases?${query}`);
  expect([query, answer.status]).toEqual([query, 200]);
  return answer.body as CaseListPage;
};
const applicantsOf = ({ rows }: CaseListPage): string[] => rows.flatMap(({ applicants }) => applicants);
const found = async (text: string): Promise<string[]> =>
  applicantsOf(await list(`text=${encodeURIComponent(text)}`)).sort();

describe('reading on', () => {
  it.each(['receivedOn', 'nextDueOn', 'number', 'procedure', 'phase'])(
    'by %s shows every case once, forwards and backwards, either way round',
    async (sort) => {
      for (const descending of ['true', 'false']) {
        const order = `sort=${sort}&descending=${descending}`;
        const whole = applicantsOf(await list(`${order}&limit=50`));
        expect([...whole].sort()).toEqual([...names].sort());
        const forwards: string[] = [];
        let page = await list(`${order}&limit=2`);
        expect(page.previous).toBeNull();
        for (forwards.push(...applicantsOf(page)); page.next !== null;) {
          page = await list(`${order}&limit=2&after=${page.next}`);
          forwards.push(...applicantsOf(page));
        }
        expect(forwards).toEqual(whole);
        const backwards: string[] = applicantsOf(page);
        while (page.previous !== null) {
          page = await list(`${order}&limit=2&before=${page.previous}`);
          backwards.unshift(...applicantsOf(page));
        }
        expect(backwards).toEqual(whole);
        expect(page.next).not.toBeNull();
      }
    },
  );

  it('puts cases without a due date last, either way round', async () => {
    for (const descending of ['true', 'false']) {
      const { rows } = await list(`sort=nextDueOn&descending=${descending}`);
      expect(rows.map(({ nextDueOn }) => nextDueOn !== null)).toEqual([
        true,
        true,
        true,
        false,
        false,
        false,
        false,
      ]);
    }
  });

  it('sorts numbers by what they count, not letter by letter', async () => {
    await bench.sql(`UPDATE cases SET number = '清府复〔2026〕10号' WHERE id = $1`, [ids[6]]);
    const { rows } = await list('sort=number&descending=true&limit=1');
    expect(rows[0]?.number).toBe('清府复〔2026〕10号');
  });

  it('jumps to a page, and says what lies on both sides', async () => {
    const page = await list('limit=2&offset=2');
    expect(page).toMatchObject({ total: 7, totalIsExact: true, offset: 2, limit: 2 });
    expect((await list(`limit=2&before=${page.previous!}`)).rows).toEqual((await list('limit=2')).rows);
  });

  it.each(['after=nonsense', 'before=WyJudW1iZXIiLHRydWUsIngiLCJ5Il0', 'offset=10001', 'offset=-1'])(
    'refuses %s at its field',
    async (query) => {
      const answer = await registrar.get(`/api/cases?${query}`);
      expect(answer.body).toMatchObject({ status: 400, errors: [{ field: query.split('=')[0] }] });
    },
  );
});

describe('the search', () => {
  it.each([
    ['宁远', ['宁远', '宁远航']],
    ['宁远航', ['宁远航']],
    ['欧阳', ['欧阳', '欧阳修文']],
    ['欧', ['欧阳', '欧阳修文']],
    ['文', ['欧阳修文']],
    ['阳欧', []],
    ['欧阳 处罚', ['欧阳', '欧阳修文']],
    ['欧阳　宁', []],
    ["o'neil\\", ["O'Neil\\"]],
    ['ＯＮＥＩＬ', []],
    ["'", ["O'Neil\\"]],
    ['%', []],
    ['_', []],
    ['& |', []],
    ['[2026]', [...names].sort()],
  ])('finds for “%s” %j', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('finds the same whether few or nearly all cases have such characters', async () => {
    const known = await found('市场');
    await bench.analyze('cases');
    const [row] = await bench.sql<{ share: number }>(`SELECT share FROM search_gram_shares('{市场}')`);
    expect(row?.share).toBe(1);
    expect(await found('市场')).toEqual(known);
    expect(known).toEqual([...names].sort());
  });

  it('follows a case whose title its application gives', async () => {
    const [row] = await bench.sql<{ search_text: string }>('SELECT search_text FROM cases WHERE id = $1', [
      ids[1],
    ]);
    expect(row?.search_text).toBe('清府复〔2026〕2号\n欧阳不服行政处罚案\n欧阳\n清镇市市场监督管理局');
  });
});

describe('the choices', () => {
  it('are what the reader’s cases have', async () => {
    const answer = await registrar.get('/api/cases/choices');
    const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
    expect(new DescribedAnswers(document).faults('GET /api/cases/choices', answer)).toEqual([]);
    expect(answer.body).toMatchObject({ categories: ['公安', '教育'], matters: ['行政处罚'] });
    const officers = (answer.body as { officers: { name: string }[] }).officers.map(({ name }) => name);
    expect(officers).toEqual(expect.arrayContaining(['孙三立', '郑七星']));
  });

  it('tell a stranger nothing', async () => {
    const liaison = await bench.signIn('you-sifang');
    expect((await liaison.get('/api/cases/choices')).body).toMatchObject({
      officers: [],
      categories: [],
      matters: [],
    });
  });
});

const lines = (text: string): string[] => text.trimEnd().split('\r\n');

describe('the exported table', () => {
  it('has the same cases in the same order, the columns asked for, and a mark of UTF-8', async () => {
    const answer = await registrar.get(
      '/api/cases/export.csv?sort=number&descending=false&category=公安&columns=number,applicants&lang=en',
    );
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="register-2026-03-02.csv"; filename*=UTF-8''register-2026-03-02.csv`,
    });
    expect(lines(answer.text)).toEqual([
      '\uFEFF"Number","Applicant"',
      '"清府复〔2026〕1号","宁远航"',
      '"清府复〔2026〕3号","欧阳修文"',
      `"清府复〔2026〕5号","O'Neil\\"`,
      '"清府复〔2026〕10号","司马相如"',
    ]);
  });

  it('runs nothing in a spreadsheet and keeps quotation marks', async () => {
    await bench.sql(`UPDATE cases SET title = '=HYPERLINK("http://x")', matter = '＠cmd' WHERE id = $1`, [
      ids[0],
    ]);
    const answer = await registrar.get(`/api/cases/export.csv?ids=${ids[0]!}&columns=title,matter`);
    expect(lines(answer.text)).toEqual(['\uFEFF"案件","事项"', `"'=HYPERLINK(""http://x"")","'＠cmd"`]);
  });

  it('has only what the reader may see, and leaves its trace', async () => {
    await bench.forgetAccesses();
    const liaison = await bench.signIn('you-sifang');
    const answer = await liaison.get(`/api/cases/export.csv?ids=${ids.join(',')}&columns=number`);
    expect(lines(answer.text)).toEqual(['\uFEFF"案号"']);
    expect(await bench.sql('SELECT user_id, route, status FROM access_log')).toEqual([
      { user_id: liaison.id, route: '/api/cases/export.csv', status: 200 },
    ]);
  });

  it('goes through more cases than one batch has', async () => {
    await bench.sql(
      `INSERT INTO cases SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', '批' || i))).*
         FROM cases c, generate_series(1, 1203) i WHERE c.id = $1`,
      [ids[3]],
    );
    const answer = await registrar.get('/api/cases/export.csv?columns=number&text=批');
    expect(lines(answer.text)).toHaveLength(1);
    const all = lines((await registrar.get('/api/cases/export.csv?columns=number&sort=number')).text);
    expect(new Set(all).size).toBe(1 + 7 + 1203);
  });

  it.each(['columns=secret', 'ids=x', 'lang=fr', 'after=x'])('refuses %s at its field', async (query) => {
    const answer = await registrar.get(`/api/cases/export.csv?${query}`);
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field: query.split('=')[0] }] });
  });
});

describe('the procedure', () => {
  let liaison: Client;
  let mediation: string;

  beforeAll(async () => {
    liaison = await bench.signIn('qin-sansheng');
    const payload = mediationSamples.applyMediation({ ruleSet: 'R1', on: '2026-03-02' } as never);
    const answer = await liaison.ask('/api/cases', {
      method: 'POST',
      body: { procedure: 'mediation', payload },
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
    mediation = (answer.body as { caseId: string }).caseId;
  });

  it('narrows and counts the list, with the words of its own phases', async () => {
    const page = await list('procedure=mediation', liaison);
    expect(page).toMatchObject({ total: 1, totalIsExact: true });
    expect(page.rows).toEqual([
      expect.objectContaining({
        id: mediation,
        procedure: { code: 'mediation', label: '行政调解' },
        phase: { code: 'APPLIED', label: '已申请' },
        route: null,
      }),
    ]);
    expect((await list('procedure=mediation&phases=ACCEPTED', liaison)).rows).toEqual([]);
    expect((await list('procedure=mediation&phases=APPLIED,ACCEPTED', liaison)).total).toBe(1);
    expect((await list('procedure=reconsideration')).total).toBe(7 + 1203);
  });

  it('orders the list either way round', async () => {
    const supervisor = await bench.signIn('cao-yixin');
    const rows = async (descending: boolean) =>
      (await list(`sort=procedure&descending=${String(descending)}&limit=2`, supervisor)).rows;
    expect((await rows(false)).map(({ procedure }) => procedure.code)).toEqual([
      'mediation',
      'reconsideration',
    ]);
    expect((await rows(true)).map(({ procedure }) => procedure.code)).toEqual([
      'reconsideration',
      'reconsideration',
    ]);
  });

  it('is a column of the exported table', async () => {
    const answer = await liaison.get(
      '/api/cases/export.csv?procedure=mediation&columns=procedure,phase,route&lang=en',
    );
    expect(lines(answer.text)).toEqual(['\uFEFF"Procedure","Phase","Route"', '"Mediation","Applied",""']);
  });

  it('shows nobody what is not theirs', async () => {
    const stranger = await bench.signIn('you-sifang');
    expect(await list('procedure=mediation', stranger)).toMatchObject({ total: 0, rows: [] });
    // The office of the government does not see what a department mediates by itself.
    expect(await list('procedure=mediation')).toMatchObject({ total: 0, rows: [] });
  });

  it('is refused where there is no such procedure', async () => {
    const answer = await registrar.get('/api/cases?procedure=lawsuit');
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field: 'procedure' }] });
  });
});

it('counts so far and then says that there are more', async () => {
  await bench.sql(
    `INSERT INTO cases SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', '众' || i,
            'search_text', '众' || i || E'\\n众多'))).* FROM cases c, generate_series(1, 10001) i WHERE c.id = $1`,
    [ids[3]],
  );
  expect(await list('limit=1')).toMatchObject({ total: 10_000, totalIsExact: false });
  await bench.analyze('cases');
  const page = await list(`text=${encodeURIComponent('众多')}&limit=3&offset=9999`);
  expect(page).toMatchObject({ total: 10_000, totalIsExact: false, next: null });
  expect(page.rows).toHaveLength(2);
});
