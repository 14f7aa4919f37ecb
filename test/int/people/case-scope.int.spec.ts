import { CaseScopes, type Person } from '@mingjing/casework/people';
import { rowsOf } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import {
  demoOrgans,
  demoPeople,
  insertCase,
  openPeople,
  type CaseRow,
  type PeopleBench,
} from './people-bench.js';

const cases: readonly CaseRow[] = [
  { number: 'psb', organ: 'qz-gov', office: 'qz-justice', respondents: ['qz-psb'], copySent: true },
  {
    number: 'psb-not-sent',
    organ: 'qz-gov',
    office: 'qz-justice',
    respondents: ['qz-psb'],
    phase: 'ACCEPTED',
  },
  {
    number: 'psb-ended-unsent',
    organ: 'qz-gov',
    office: 'qz-justice',
    respondents: ['qz-psb'],
    phase: 'CLOSED',
  },
  { number: 'traffic', organ: 'qz-gov', office: 'qz-justice', respondents: ['qz-traffic'], copySent: true },
  {
    number: 'land-2015',
    organ: 'qz-gov',
    office: 'qz-legal-2015',
    respondents: ['qz-land-2015'],
    copySent: true,
  },
  { number: 'registry', organ: 'qz-gov', office: 'qz-justice', respondents: ['qz-registry'], copySent: true },
  {
    number: 'joint',
    organ: 'qz-gov',
    office: 'qz-justice',
    respondents: ['qz-nr', 'qz-psb'],
    copySent: true,
  },
  { number: 'county-itself', organ: 'gy-gov', office: 'gy-justice', respondents: ['qz-gov'], copySent: true },
  { number: 'other-county', organ: 'other-gov', office: 'other-justice', respondents: ['other-gov'] },
  { number: 'province', organ: 'gz', office: 'gz', respondents: ['gy-gov'], copySent: true },
];

let bench: PeopleBench;
let scopes: CaseScopes;
const ids = new Map<string, string>();

beforeAll(async () => {
  bench = await openPeople();
  const other = { kind: 'county', name: '某县人民政府', short: '某县', docPrefix: '某府' } as const;
  await bench.load(
    [
      ...demoOrgans(),
      { ...other, id: 'other-gov', parent: 'gz' },
      { ...other, id: 'other-justice', kind: 'department', parent: 'other-gov' },
    ],
    [...demoPeople(), { id: 'stranger', name: '陌生人', role: 'registrar', organ: 'other-justice' }],
  );
  scopes = new CaseScopes(bench.organs, bench.today);
  for (const row of cases) ids.set(row.number, await insertCase(bench, row));
});
afterAll(() => bench.close());

const county = cases.map(({ number }) => number).slice(0, 7);

async function person(loginName: string): Promise<Person> {
  const found = await bench.users.byLoginName(loginName);
  if (!found) throw new Error(`no ${loginName}`);
  return found;
}

async function seenBy(viewer: Parameters<CaseScopes['condition']>[1]): Promise<string[]> {
  const tx = bench.database.manager;
  const { sql, params } = await scopes.condition(tx, viewer, { alias: 'c', firstParam: 2 });
  const rows = await rowsOf<{ number: string }>(
    tx,
    `SELECT c.number FROM cases c WHERE c.procedure = $1 AND ${sql} ORDER BY c.created_at, c.id`,
    ['reconsideration', ...params],
  );
  return rows.map(({ number }) => number);
}

it.each([
  ['a registrar', 'zhao-yiming', county],
  ['a case officer', 'sun-sanli', county],
  ['the head of the office, who also supervises the county', 'zheng-qixing', county],
  ['the mayor', 'wang-baichuan', county],
  ['a deputy mayor', 'chen-shian', county],
  ['the supervisor of the city', 'cao-yixin', [...county, 'county-itself']],
  ['the liaison of the police', 'yang-yifan', ['psb', 'traffic', 'joint']],
  ['the liaison of natural resources', 'you-sifang', ['land-2015', 'registry', 'joint']],
  ['the liaison of another department', 'he-liuyi', []],
  ['counsel', 'shen-banxia', []],
  ['a member of the committee', 'chu-wanli', []],
  ['the administrator', 'yan-erming', []],
  ['the auditor', 'hua-sanjian', []],
  ['the registrar of another county', 'stranger', ['other-county']],
])('shows %s what is theirs', async (_who, loginName, expected) => {
  expect(await seenBy(await person(loginName))).toEqual(expected);
});

it('shows with several roles what any of them shows, and without any nothing', async () => {
  const base = await person('yang-yifan');
  expect(await seenBy({ ...base, roles: ['liaison', 'supervisor'], supervises: 'other-gov' })).toEqual([
    'psb',
    'traffic',
    'joint',
    'other-county',
  ]);
  expect(await seenBy({ ...base, roles: [] })).toEqual([]);
  expect(await seenBy({ ...base, roles: ['supervisor'], supervises: null })).toEqual([]);
  expect(await seenBy({ ...base, roles: ['administrator', 'auditor', 'counsel'] })).toEqual([]);
});

it('shows counsel what was given to them, as long as they are engaged and nobody took it back', async () => {
  const shen = await person('shen-banxia');
  const counsel = newId();
  const sql = async (text: string, values: unknown[]) => bench.database.manager.query(text, values);
  await sql(
    `INSERT INTO counsels (id, organ_id, user_id, name, firm, fields, version, changed_at)
     VALUES ($1, 'qz-gov', $2, '沈半夏', '某所', '{税务}', 1, now())`,
    [counsel, shen.id],
  );
  await sql(
    `INSERT INTO counsel_assignments (id, case_id, counsel_id, task, assigned_on, assigned_by, assigned_at)
     VALUES ($1, $2, $3, '咨询', '2026-01-01', $4, now())`,
    [newId(), ids.get('psb'), counsel, (await person('zheng-qixing')).id],
  );
  expect(await seenBy(shen)).toEqual([]);
  const today = await bench.today.today();
  await sql(
    `INSERT INTO counsel_engagements (counsel_id, starts_on, ends_on, recorded_at) VALUES ($1, $2::date, $2::date + 364, now())`,
    [counsel, today],
  );
  expect(await seenBy(shen)).toEqual(['psb']);
  expect(await seenBy(await person('han-chongguang'))).toEqual([]);
  expect(await scopes.partiesOnly(bench.database.manager, shen, ids.get('psb')!)).toBeNull();
  await sql(
    `UPDATE counsel_engagements SET ended_on = $2::date - 1, end_reason = '辞聘' WHERE counsel_id = $1`,
    [counsel, today],
  );
  expect(await seenBy(shen)).toEqual([]);
  await sql('UPDATE counsel_engagements SET ended_on = NULL, end_reason = NULL WHERE counsel_id = $1', [
    counsel,
  ]);
  await sql(
    `UPDATE counsel_assignments SET released_on = $2, release_reason = '办结' WHERE counsel_id = $1`,
    [counsel, today],
  );
  expect(await seenBy(shen)).toEqual([]);
});

it('decides of one case as the lists do', async () => {
  const tx = bench.database.manager;
  for (const loginName of [
    'zhao-yiming',
    'wang-baichuan',
    'cao-yixin',
    'yang-yifan',
    'you-sifang',
    'yan-erming',
  ]) {
    const viewer = await person(loginName);
    const listed = await seenBy(viewer);
    for (const [number, id] of ids)
      expect([loginName, number, await scopes.maySee(tx, viewer, id)]).toEqual([
        loginName,
        number,
        listed.includes(number),
      ]);
  }
  expect(await scopes.maySee(tx, await person('zhao-yiming'), newId())).toBe(false);
});

it('lets lists use an index for every role but the liaison’s', async () => {
  const tx = bench.database.manager;
  for (const loginName of ['zhao-yiming', 'wang-baichuan', 'cao-yixin', 'yang-yifan']) {
    const { sql, params } = await scopes.condition(tx, await person(loginName), { alias: 'c' });
    const plan = await bench.database.transaction(async (each) => {
      await each.query('SET LOCAL enable_seqscan = off');
      return rowsOf<Record<string, string>>(each, `EXPLAIN SELECT id FROM cases c WHERE ${sql}`, params);
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).not.toMatch(/Seq Scan on cases/);
  }
});
