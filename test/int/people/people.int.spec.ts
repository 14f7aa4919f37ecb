import { knownDemoPassword, Offices } from '@mingjing/casework/people';
import { demoOrgans, demoPeople, openPeople, type PeopleBench } from './people-bench.js';

let bench: PeopleBench;
beforeAll(async () => {
  bench = await openPeople();
  await bench.load();
});
afterAll(() => bench.close());

it('brings in every organ with its place and every person with their roles', async () => {
  const { all } = await bench.organs.tree();
  expect(all).toHaveLength(demoOrgans().length);
  expect(all.find(({ id }) => id === 'qz-land-2015')).toMatchObject({
    parentId: 'qz-gov',
    successorId: 'qz-nr',
    historical: true,
    nameToVerify: true,
  });
  const people = await bench.users.all();
  expect(people).toHaveLength(demoPeople().length);
  expect(await bench.users.byLoginName('chen-shian')).toMatchObject({
    displayName: '陈十安',
    roles: ['organHead', 'supervisor'],
    supervises: 'qz-gov',
    approves: ['decide', 'correctDecision', 'signMediationDocument', 'rejectApplication', 'terminate'],
    demo: true,
    locale: 'zh',
  });
  expect(people.every((person) => !('passwordHash' in person))).toBe(true);
});

it('changes nothing when it is run again, not even passwords', async () => {
  const state = () =>
    bench.database.manager.query('SELECT * FROM users u JOIN organs o ON o.id = u.organ_id ORDER BY u.id');
  await bench.database.manager.query(`UPDATE users SET password_hash = 'own' WHERE login_name = 'sun-sanli'`);
  const before: unknown = await state();
  await bench.load();
  expect(await state()).toEqual(before);
});

it('leaves accounts alone that are no demo accounts', async () => {
  await bench.database.manager.query(
    `UPDATE users SET demo = false, display_name = '真人' WHERE login_name = 'li-siwei'`,
  );
  await bench.load();
  expect(await bench.users.byLoginName('li-siwei')).toMatchObject({ displayName: '真人', demo: false });
});

it('does not load a person who approves what is no act', async () => {
  const [person] = demoPeople();
  await expect(bench.load([], [{ ...person!, approves: ['喝茶'] }])).rejects.toThrow('喝茶');
});

it('knows who is above, below, before and after an organ', async () => {
  const tree = await bench.organs.tree();
  expect(tree.ancestorsOf('qz-traffic')).toEqual(['qz-traffic', 'qz-psb', 'qz-gov', 'gy-gov', 'gz']);
  expect(tree.descendantsOf('qz-psb')).toEqual(['qz-psb', 'qz-ps-qls', 'qz-ps-zj', 'qz-traffic']);
  expect(tree.successorsOf('qz-legal-2015')).toEqual(['qz-legal-2015', 'qz-justice']);
  expect(tree.predecessorsOf('qz-justice')).toEqual(['qz-justice', 'qz-legal-2015']);
  expect(tree.answeredForBy('qz-nr')).toEqual(['qz-nr', 'qz-land-2015', 'qz-registry']);
  expect(tree.answeredForBy('qz-gov')).toEqual(['qz-gov']);
  expect(tree.descendantsOf('nowhere')).toEqual(['nowhere']);
});

it('puts a new case in the office of the registrar and the government it serves', async () => {
  const offices = new Offices(bench.organs);
  expect(await offices.placeOf({ organId: 'qz-justice' }, 'reconsideration')).toEqual({
    organId: 'qz-gov',
    officeId: 'qz-justice',
  });
  expect(await offices.placeOf({ organId: 'gy-justice' }, 'reconsideration')).toEqual({
    organId: 'gy-gov',
    officeId: 'gy-justice',
  });
});

it('finds the approvers of an act', async () => {
  const names = async (act: string, role: 'officeHead' | 'organHead', officeId = 'qz-justice') => {
    const tx = bench.database.manager;
    const ids = await bench.users.approverIds(tx, { act, role, organId: 'qz-gov', officeId });
    return Promise.all(ids.map(async (id) => (await bench.users.byId(id))?.loginName));
  };
  expect(await names('accept', 'officeHead')).toEqual(['zheng-qixing']);
  expect(await names('accept', 'officeHead', 'qz-legal-2015')).toEqual(['zheng-qixing']);
  expect(await names('decide', 'organHead')).toEqual(['chen-shian']);
  expect(await names('approveExtension', 'organHead')).toEqual(['wang-baichuan']);
  await bench.database.manager.query(`UPDATE users SET active = false WHERE login_name = 'chen-shian'`);
  expect(await names('decide', 'organHead')).toEqual(['wang-baichuan']);
  await bench.database.manager.query(`UPDATE users SET active = true WHERE login_name = 'chen-shian'`);
});

it('knows what kind of passwords the demo accounts have, and gives them random ones', async () => {
  const tx = bench.database.manager;
  expect(await bench.demoPasswords.kind(tx)).toBe('fixed');
  const accounts = await bench.database.transaction((each) => bench.demoPasswords.randomise(each));
  expect(await bench.demoPasswords.kind(tx)).toBe('random');
  expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
  const [first] = accounts;
  const [row] = await tx.query<{ password_hash: string }[]>(
    'SELECT password_hash FROM users WHERE login_name = $1',
    [first?.loginName],
  );
  expect(await bench.passwords.matches(row!.password_hash, first!.password)).toBe(true);
  expect(await bench.passwords.matches(row!.password_hash, knownDemoPassword)).toBe(false);
  await tx.query('UPDATE users SET demo = false');
  expect(await bench.demoPasswords.kind(tx)).toBeNull();
});
