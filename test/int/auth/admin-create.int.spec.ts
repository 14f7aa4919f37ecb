import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ApiBench } from '../http/api-bench.js';

let bench: ApiBench;
beforeAll(async () => (bench = await ApiBench.open()));
afterAll(() => bench.close());

const file = join(process.cwd(), 'dist/apps/cli/src/admin-create.js');

async function run(args: string[], input: string): Promise<{ status: number; said: string }> {
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: bench.clone.appUrl };
  const child = spawn(process.execPath, [file, ...args], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  child.stdin.on('error', () => undefined).end(input);
  const [status] = (await once(child, 'close')) as [number];
  return { status, said };
}

const person = ['--login', 'chief', '--name', '首任管理员'];

it('creates an administrator, and the organ if it is new', async () => {
  const organ = ['--organ', 'new-gov', '--organ-name', '新市人民政府', '--organ-kind', 'city'];
  expect(await run([...person, ...organ], 'long enough words\n')).toEqual({
    status: 0,
    said: expect.stringContaining('chief'),
  });
  const client = await bench.signIn('chief', 'long enough words');
  const { user } = (await client.get('/api/session')).body;
  expect(user).toMatchObject({
    roles: ['administrator'],
    organ: { name: '新市人民政府' },
    mustChangePassword: false,
  });
});

it.each([
  ['an easy password', [...person, '--organ', 'qz-gov'], 'short\n', 'at least 10'],
  ['no password', [...person, '--organ', 'qz-gov'], '', 'No password'],
  [
    'an organ that is not there',
    ['--login', 'x1', '--name', 'x', '--organ', 'nowhere'],
    'long enough words\n',
    '--organ-name',
  ],
  [
    'a name that is taken',
    ['--login', 'sun-sanli', '--name', 'x', '--organ', 'qz-gov'],
    'long enough words\n',
    'already',
  ],
  ['a missing option', ['--login', 'x2'], '', '--name'],
  ['an unknown kind', [...person, '--organ', 'o', '--organ-kind', 'empire'], '', 'empire'],
])('refuses %s in plain words', async (_what, args, input, words) => {
  const { status, said } = await run(args, input);
  expect(status).toBe(1);
  expect(said).toContain(words);
  expect(said).not.toMatch(/^\s+at /m);
});

it('explains itself', async () => {
  const { status, said } = await run(['--help'], '');
  expect(status).toBe(0);
  expect(said).toContain('npm run -s admin:create -- --login admin');
});
