import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Notices } from '@mingjing/casework/notices';
import { newId } from '@mingjing/platform/ids';
import { LiveController } from '../../../apps/api/src/inbox/live.controller.js';
import { ApiBench, host, type Client } from './api-bench.js';
import { EventSource } from './event-source.js';

let first: ApiBench;
let second: ApiBench;
let officer: Client;
let other: Client;
const sources: EventSource[] = [];

beforeAll(async () => {
  first = await ApiBench.open();
  second = await ApiBench.open({ beside: first });
  for (const { app } of [first, second]) await app.listen(0, '127.0.0.1');
  officer = await first.signIn('sun-sanli');
  other = await first.signIn('li-siwei');
});
afterAll(async () => {
  for (const source of sources) source.close();
  await second.close();
  await first.close();
});

const urlOf = ({ app }: ApiBench): string =>
  `http://127.0.0.1:${String((app.getHttpServer().address() as AddressInfo).port)}/api/live`;

async function listen(bench: ApiBench, client: Client, lastEventId?: string): Promise<EventSource> {
  const resume: Record<string, string> = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  const source = await EventSource.open(urlOf(bench), { host, cookie: client.cookie, ...resume });
  sources.push(source);
  return source;
}

/** Posts a notice in the process of the first instance. */
async function post(recipientId: string, kind = 'caseAssigned'): Promise<void> {
  await first.database.transaction((tx) =>
    first.app.get(Notices, { strict: false }).post(tx, {
      recipientId,
      kind,
      caseId: null,
      params: { title: '秘密' },
      source: newId(),
    }),
  );
}

it('tells people of their notices as they come, in every process, ids only', async () => {
  const here = await (await listen(first, officer)).ready();
  const there = await (await listen(second, officer)).ready();
  const stranger = await (await listen(second, other)).ready();
  await post(officer.id);
  for (const source of [here, there]) {
    await source.until(() => source.notices().length === 1);
    const [notice] = source.notices();
    expect(notice?.data).toEqual({ id: notice?.id, kind: 'caseAssigned' });
    expect(source.text).not.toContain('秘密');
  }
  expect(here.response.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  await sleep(100);
  expect(stranger.notices()).toEqual([]);
});

it('goes on after the notice a client heard last, without gap and without repetition', async () => {
  const before = await (await listen(first, officer)).ready();
  await post(officer.id, 'one');
  await before.until(() => before.notices().length === 1);
  const lastId = before.notices()[0]?.id ?? '';
  before.close();
  for (let index = 0; index < 150; index += 1) await post(officer.id, `missed-${String(index)}`);
  const after = await listen(second, officer, lastId);
  await post(officer.id, 'live');
  await after.until(() => after.notices().length >= 151);
  await sleep(50);
  const kinds = after.notices().map(({ data }) => data.kind);
  expect(kinds).toEqual([...Array.from({ length: 150 }, (_, index) => `missed-${String(index)}`), 'live']);
});

it('needs a session and asks again at each heartbeat whether it still lasts', async () => {
  const nobody = await EventSource.open(urlOf(first), { host });
  expect(nobody.response.statusCode).toBe(401);
  nobody.close();
  const client = await second.signIn('wu-liuhe');
  second.app.get(LiveController, { strict: false }).heartbeat = 50;
  const source = await (await listen(second, client)).ready();
  await source.until(() => source.text.includes(': heartbeat'));
  await first.sql('DELETE FROM sessions WHERE user_id = $1', [client.id]);
  await source.until(() => source.ended);
  expect(source.messages.at(-1)?.event).toBe('signed-out');
});

it('does not keep a session alive', async () => {
  const client = await second.signIn('zhou-wuchang');
  first.clock.advance(5 * 60_000);
  const source = await (await listen(second, client)).ready();
  const seen = () => first.sql('SELECT last_seen_at FROM sessions WHERE user_id = $1', [client.id]);
  const before = await seen();
  first.clock.advance(10 * 60_000);
  const beats = source.text.split('heartbeat').length;
  await source.until(() => source.text.split('heartbeat').length > beats + 1);
  expect(await seen()).toEqual(before);
  first.clock.advance(15 * 60_000);
  await source.until(() => source.ended);
});

it('lists the inbox page by page and marks notices as read', async () => {
  const client = await first.signIn('he-liuyi');
  for (let index = 0; index < 5; index += 1) await post(client.id, `kind-${String(index)}`);
  await post(other.id, 'foreign');
  const page = (await client.get('/api/inbox?limit=3')).body;
  expect(page).toMatchObject({
    unread: 5,
    notices: [{ kind: 'kind-4' }, { kind: 'kind-3' }, { kind: 'kind-2' }],
  });
  expect(page.notices[0]).toMatchObject({ params: { title: '秘密' }, readAt: null, caseId: null });
  const rest = (await client.get(`/api/inbox?limit=3&before=${String(page.next)}`)).body;
  expect(rest).toMatchObject({ next: null, notices: [{ kind: 'kind-1' }, { kind: 'kind-0' }] });
  const ids = [page.notices[0].id as string];
  expect((await client.post('/api/inbox/read', { ids })).body).toEqual({ marked: 1, unread: 4 });
  expect((await client.get('/api/inbox?unread=true')).body.notices).toHaveLength(4);
  const stranger = await first.signIn('li-siwei');
  expect((await stranger.post('/api/inbox/read', { ids })).body.marked).toBe(0);
  expect((await client.post('/api/inbox/read', { all: true })).body).toEqual({ marked: 4, unread: 0 });
  expect((await client.get('/api/inbox?before=x')).status).toBe(400);
});

it('lets its listeners go when the process stops', async () => {
  const third = await ApiBench.open({ beside: first });
  await third.app.listen(0, '127.0.0.1');
  const client = await first.signIn('lv-qixi');
  const source = await (await listen(third, client)).ready();
  const started = performance.now();
  await third.close();
  await source.until(() => source.ended);
  expect(performance.now() - started).toBeLessThan(3_000);
});
