import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneDatabase, type ClonedDatabase } from '../../support/cluster.js';

let clone: ClonedDatabase;
let server: ChildProcess;
let url: string;
const folder = mkdtempSync(join(tmpdir(), 'mingjing-web-'));

beforeAll(async () => {
  clone = await cloneDatabase();
  mkdirSync(join(folder, 'assets'));
  const page = '<meta name="csp-nonce" content="__CSP_NONCE__"><script src="/assets/app-1a2b.js"></script>';
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const dist = join(process.cwd(), 'dist');
  server = fork(join(process.cwd(), 'test/int/http/web-pages.server.mjs'), [folder, dist], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: clone.appUrl },
    execArgv: [],
  });
  const [port] = (await once(server, 'message')) as [number];
  url = `http://127.0.0.1:${String(port)}`;
});
afterAll(async () => {
  server.disconnect();
  await once(server, 'exit');
  await clone.drop();
  rmSync(folder, { recursive: true });
});

it('answers every address of the application with its page and a nonce of its own', async () => {
  const nonces = new Set<string>();
  for (const path of [
    '/',
    '/cases',
    '/cases/01900000-0000-7000-8000-000000000000?tab=journal',
    '/index.html',
    '/登录',
  ]) {
    const answer = await fetch(url + path);
    const text = await answer.text();
    const nonce = /content="([\w-]{22})"/.exec(text)?.[1] ?? '';
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(5);
});

it('lets hashed files be kept for good and asks for others anew', async () => {
  const script = await fetch(`${url}/assets/app-1a2b.js`);
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('content-type')).toContain('javascript');
  expect((await fetch(`${url}/logo.svg`)).headers.get('cache-control')).toBe('no-cache');
});

it('shows no page for what is missing of the API and the files', async () => {
  for (const path of ['/api', '/api/nothing', '/api/cases', '/assets/gone-1a2b.js']) {
    const answer = await fetch(url + path);
    expect([401, 404]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  }
  expect((await fetch(`${url}/cases`, { method: 'POST' })).status).toBe(404);
});

it('shows nothing of what lies beside the folder', async () => {
  for (const path of [
    '/..%2f..%2f..%2fetc/passwd',
    '/assets/..%2f..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
  ]) {
    const text = await (await fetch(url + path)).text();
    expect(text).not.toContain('root:');
  }
});
