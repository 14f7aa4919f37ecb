import { ApiBench, type Answer, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

interface Page<Record> {
  readonly rows: readonly Record[];
}

let bench: ApiBench;
let auditor: Client;
let described: DescribedAnswers;

beforeAll(async () => {
  bench = await ApiBench.open();
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
  auditor = await bench.signIn('hua-sanjian');
});
afterAll(() => bench.close());

async function read<Record>(path: string, query = ''): Promise<Page<Record>> {
  const answer = await auditor.get(`/api/audit/${path}${query}`);
  expect({ status: answer.status, faults: described.faults(`GET /api/audit/${path}`, answer) }).toEqual({
    status: 200,
    faults: [],
  });
  return answer.body as Page<Record>;
}
const linesOf = ({ text }: Answer): string[] => text.replace('\uFEFF', '').trim().split('\r\n');

describe('sign-ins and accounts', () => {
  interface Event {
    readonly kind: { readonly code: string };
    readonly userName: string | null;
    readonly actorName: string | null;
    readonly rolesAfter: readonly string[];
  }
  const told = async (query = ''): Promise<unknown[]> =>
    (await read<Event>('sign-ins', query)).rows.map(({ kind, userName, actorName }) => [
      kind.code,
      userName,
      actorName,
    ]);

  it('tell of sign-ins, of failures, and of names that are none without the name', async () => {
    await bench.trySignIn('sun-sanli', 'wrong');
    await bench.trySignIn('my-secret-password', 'wrong');
    await bench.signIn('sun-sanli');
    expect((await told()).slice(0, 3)).toEqual([
      ['signedIn', '孙三立', '孙三立'],
      ['signInRefused', null, null],
      ['signInRefused', '孙三立', null],
    ]);
    expect(JSON.stringify(await bench.sql('SELECT * FROM account_events'))).not.toContain('my-secret');
  });

  it('tell when an account was locked', async () => {
    const start = bench.clock.now();
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await bench.trySignIn('li-siwei', 'wrong');
      bench.clock.set(new Date(bench.clock.now().getTime() + 2 * 60_000));
    }
    bench.clock.set(start);
    expect(await told('?kind=locked')).toEqual([['locked', '李四维', null]]);
  });

  it('tell what administrators change, with the roles before and after', async () => {
    const administrator = await bench.signIn('yan-erming');
    const opened = await administrator.post('/api/users', {
      loginName: 'he-shijiu',
      displayName: '何十九',
      organId: 'qz-justice',
      roles: ['caseOfficer'],
    });
    const { id } = opened.body as { id: string };
    await administrator.put(`/api/users/${id}/roles`, { roles: ['registrar', 'caseOfficer'] });
    await administrator.post(`/api/users/${id}/password`);
    await administrator.post(`/api/users/${id}/unlock`);
    await administrator.put(`/api/users/${id}/active`, { active: false });
    await administrator.put(`/api/users/${id}/active`, { active: true });
    expect(await told(`?userId=${id}`)).toEqual(
      ['accountReopened', 'accountClosed', 'unlocked', 'passwordReset', 'powersChanged', 'accountOpened'].map(
        (kind) => [kind, '何十九', '严二明'],
      ),
    );
    const [changed] = (await read<Event>('sign-ins', `?userId=${id}&kind=powersChanged`)).rows;
    expect(changed).toMatchObject({ rolesBefore: ['承办人'], rolesAfter: ['立案登记', '承办人'] });
    const lines = linesOf(await auditor.get(`/api/audit/sign-ins/export.csv?userId=${id}`));
    expect(lines).toHaveLength(7);
  });

  it('cannot be changed nor taken away', async () => {
    await expect(bench.sql('UPDATE account_events SET address = NULL')).rejects.toThrow(/permission denied/);
    await expect(bench.sql('DELETE FROM account_events')).rejects.toThrow(/permission denied/);
  });

  it('name the people there are', async () => {
    const { people } = (await read('people')) as unknown as { people: { displayName: string }[] };
    expect(people.map(({ displayName }) => displayName)).toContain('钱二川');
  });
});
