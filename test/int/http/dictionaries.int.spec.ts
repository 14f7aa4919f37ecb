import { ApiBench, type Answer, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let administrator: Client;
let officer: Client;
let described: DescribedAnswers;
beforeAll(async () => {
  bench = await ApiBench.open();
  administrator = await bench.signIn('yan-erming');
  officer = await bench.signIn('sun-sanli');
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const path = '/api/dictionaries';
const match = (version: number) => ({ 'if-match': `"${String(version)}"` });
const change = (client: Client, url: string, version: number, body: object): Promise<Answer> =>
  client.ask(url, { method: 'PUT', headers: match(version), body });
const names = ({ body }: Answer): string[] => (body.entries as { zh: string }[]).map(({ zh }) => zh);
const fields = ({ body }: Answer): string[] =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);
const wording = '提交行政行为的送达凭证。';
const proof = { zh: '送达凭证', en: 'Proof of service', wording, condition: 'inTime' };

describe('the dictionaries', () => {
  it('are counted and read by whoever works on cases', async () => {
    const kinds = await officer.get(path);
    expect(described.faults(`GET ${path}`, kinds)).toEqual([]);
    expect(kinds.body.kinds).toEqual([
      { code: 'category', label: '行政管理类别', inForce: 39, all: 63 },
      { code: 'matter', label: '复议事项', inForce: 17, all: 17 },
      { code: 'correctionItem', label: '补正事由', inForce: 15, all: 15 },
      { code: 'declineGround', label: '不予受理理由', inForce: 21, all: 21 },
    ]);
    const grounds = await officer.get(`${path}/declineGround`);
    expect(described.faults(`GET ${path}/{kind}`, grounds)).toEqual([]);
    expect(grounds.body.entries).toContainEqual(
      expect.objectContaining({
        code: 'normativeDocument',
        condition: 'withinScope',
        article: { law: 'ARL', at: '12(1)(2)', text: '行政复议法第12条第1款第2项' },
        wording: expect.stringContaining('具有普遍约束力'),
        changedBy: null,
      }),
    );
  });

  it('have a ground for each condition of acceptance', async () => {
    const { body } = await officer.get(`${path}/declineGround`);
    const conditions = (body.entries as { condition: string }[]).map(({ condition }) => condition);
    expect(new Set(conditions).size).toBe(7);
  });

  it('keep the names of an earlier day for the cases of that day', async () => {
    const then = names(await officer.get(`${path}/category?on=2015-06-01`));
    expect(then).toEqual(expect.arrayContaining(['土地', '环保', '公安']));
    expect(then).not.toContain('自然资源');
    const now = names(await officer.get(`${path}/category`));
    expect(now).toEqual(expect.arrayContaining(['自然资源', '生态环境', '公安']));
    expect(now).not.toContain('土地');
    const all = await administrator.get(`${path}/category?all=true`);
    expect(all.body.entries).toContainEqual(
      expect.objectContaining({ code: 'land', successor: 'naturalResources', state: 'ended' }),
    );
  });

  it('are found under their names only, on days that exist', async () => {
    expect((await officer.get(`${path}/colour`)).status).toBe(404);
    expect((await officer.get(`${path}/category/nothing`)).status).toBe(404);
    expect((await officer.get(`${path}/category/%2e%2e`)).status).toBe(404);
    expect((await officer.get(`${path}/category?on=2015-02-30`)).status).toBe(400);
  });
});

describe('an entry', () => {
  it('is added, changed and retired, each time with a version of its own', async () => {
    const added = await administrator.post(`${path}/correctionItem`, { ...proof, code: 'service' });
    expect([added.status, described.faults(`POST ${path}/{kind}`, added)]).toEqual([201, []]);
    expect(added.body).toMatchObject({ version: 1, position: 16, validFrom: '2026-03-02', state: 'inForce' });
    const place = `${path}/correctionItem/service`;
    const later = { ...proof, wording: '提交送达回证。', validFrom: '2026-04-01' };
    const changed = await change(administrator, place, 1, later);
    expect([changed.status, changed.headers['etag']]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({ version: 2, state: 'announced' });
    const read = async (on: string) =>
      (
        (await officer.get(`${path}/correctionItem?on=${on}`)).body.entries as {
          code: string;
          wording: string;
        }[]
      )
        .filter(({ code }) => code === 'service')
        .map((entry) => entry.wording);
    expect([await read('2026-03-31'), await read('2026-04-01')]).toEqual([[wording], ['提交送达回证。']]);
    const retired = await administrator.ask(`${place}/retire`, {
      method: 'POST',
      headers: match(2),
      body: { validTo: '2026-03-10' },
    });
    expect([retired.status, described.faults(`POST ${path}/{kind}/{code}/retire`, retired)]).toEqual([
      200,
      [],
    ]);
    expect([await read('2026-03-10'), await read('2026-03-11'), await read('2026-04-01')]).toEqual([
      [wording],
      [],
      [],
    ]);
    const history = await officer.get(place);
    expect(described.faults(`GET ${path}/{kind}/{code}`, history)).toEqual([]);
    const versions = history.body.versions as { version: number; changedBy: string; changedAt: string }[];
    expect(versions.map(({ version, changedBy }) => [version, changedBy])).toEqual([
      [3, '严二明'],
      [2, '严二明'],
      [1, '严二明'],
    ]);
    expect(versions[0]?.changedAt).toBe('2026-03-02T02:00:00.000Z');
  });

  it('is not changed by somebody who has not seen its newest version', async () => {
    const place = `${path}/category/health`;
    const body = { zh: '卫生健康', en: 'Health', formRow: 45 };
    expect((await administrator.put(place, body)).status).toBe(428);
    const [one, other] = await Promise.all([
      change(administrator, place, 1, { ...body, formRow: 46 }),
      change(administrator, place, 1, { ...body, formRow: 47 }),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 412]);
    const stale = one.status === 412 ? one : other;
    expect(stale.body).toMatchObject({ type: 'urn:mingjing:problem:stale-setting', currentVersion: 2 });
    const late = await administrator.ask(`${place}/retire`, { method: 'POST', headers: match(1), body: {} });
    expect(late.status).toBe(412);
  });

  it('has a code and names of its own, told at the field', async () => {
    const again = { ...proof, code: 'identity', zh: '身份证明', en: 'proof of identity' };
    const refused = await administrator.post(`${path}/correctionItem`, again);
    expect([refused.status, fields(refused)]).toEqual([422, ['code taken', 'zh taken', 'en taken']]);
    const renamed = await change(administrator, `${path}/category/education`, 1, {
      zh: '民政',
      en: 'Education',
    });
    expect(fields(renamed)).toEqual(['zh taken']);
    const sameCode = await Promise.all(
      ['二十一', '二十二'].map((zh) =>
        administrator.post(`${path}/matter`, { code: 'twin', zh, en: `Matter ${zh}` }),
      ),
    );
    expect(sameCode.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('says what its dictionary has, from today on', async () => {
    const without = await administrator.post(`${path}/declineGround`, {
      code: 'bare',
      zh: '甲',
      en: 'A',
      formRow: 3,
    });
    expect(fields(without)).toEqual(['formRow notForThisKind', 'wording required']);
    const past = { zh: '教育', en: 'Education', validFrom: '2026-03-01', successor: 'nobody' };
    const refused = await change(administrator, `${path}/category/education`, 1, past);
    expect(fields(refused)).toEqual(['validFrom beforeToday', 'successor unknownEntry']);
    const malformed = await administrator.post(`${path}/matter`, {
      code: 'No code',
      zh: '',
      en: 'x'.repeat(121),
      article: { law: 'ARL', at: '十一' },
      position: 0,
    });
    expect([malformed.status, fields(malformed)]).toEqual([
      400,
      ['code notACode', 'zh required', 'en tooLong', 'article.at notAnArticle', 'position outOfRange'],
    ]);
    const backwards = { zh: '教育', en: 'Education', validFrom: '2026-05-02', validTo: '2026-05-01' };
    expect(fields(await change(administrator, `${path}/category/education`, 1, backwards))).toEqual([
      'validTo endBeforeStart',
    ]);
    expect((await officer.get(`${path}/category/education`)).body.versions).toHaveLength(1);
  });

  it('that has ended is not ended again, and comes back by a change', async () => {
    const retire = (code: string, version: number) =>
      administrator.ask(`${path}/category/${code}/retire`, {
        method: 'POST',
        headers: match(version),
        body: {},
      });
    expect(fields(await retire('tourism', 1))).toEqual(['validTo alreadyEnded']);
    const back = await change(administrator, `${path}/category/tourism`, 1, { zh: '旅游', en: 'Tourism' });
    expect(back.body).toMatchObject({ state: 'inForce', validTo: null });
  });
});

it('lets nobody but administrators change dictionaries', async () => {
  for (const loginName of ['sun-sanli', 'zheng-qixing', 'cao-yixin', 'qin-sansheng']) {
    const client = await bench.signIn(loginName);
    expect((await client.get(`${path}/matter`)).status).toBe(200);
    const answers = [
      await client.post(`${path}/matter`, { code: 'mine', zh: '甲', en: 'A' }),
      await change(client, `${path}/matter/penalty`, 1, { zh: '甲', en: 'A' }),
      await client.ask(`${path}/matter/penalty/retire`, { method: 'POST', headers: match(1), body: {} }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  }
  expect((await officer.get(`${path}/matter/penalty`)).body.versions).toHaveLength(1);
});

it('leaves what is on record alone, whoever asks the database', async () => {
  await expect(bench.sql(`UPDATE dictionary_entries SET zh = '甲'`)).rejects.toThrow(/permission denied/);
  await expect(bench.sql('DELETE FROM reminder_policy_changes')).rejects.toThrow(/permission denied/);
});
