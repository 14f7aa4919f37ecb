import { jest } from '@jest/globals';
import { emptyDraft, type IntakeDraft } from './intake-draft';
import { DraftKeeper, type DraftContent, type Saving } from './kept-draft';

interface Stored {
  version: number;
  content: unknown;
}

/** A server with one draft, whose line can be cut before or behind it. */
class Server {
  stored: Stored | null = null;
  puts: DraftContent[] = [];
  line: 'up' | 'down' | 'loses the answer' = 'up';

  readonly fetch = async (_: string, { method, body, headers }: RequestInit = {}): Promise<Response> => {
    if (this.line === 'down') throw new TypeError('no line');
    if (method === 'GET') return this.answer();
    const expected = Number(/\d+/.exec((headers as Record<string, string>)['If-Match'] ?? '')?.[0]);
    if (expected > 0 && !this.stored) return new Response('{}', { status: 404 });
    if ((this.stored?.version ?? 0) !== expected) return new Response('{}', { status: 412 });
    const sent = JSON.parse(body as string) as DraftContent;
    this.puts.push(sent);
    this.stored = { version: expected + 1, content: reordered(sent.content) };
    if (this.line === 'loses the answer') {
      this.line = 'up';
      throw new TypeError('lost');
    }
    return this.answer();
  };

  private answer(): Promise<Response> {
    const answer = { id: 'a', title: '', updatedAt: '2026-11-23T02:00:00Z', ...this.stored };
    return Promise.resolve(new Response(JSON.stringify(answer)));
  }
}

/** As a database keeps it: the same fields in another order. */
const reordered = (content: object): object => Object.fromEntries(Object.entries(content).reverse());

const draftOf = (facts: string): DraftContent => ({
  title: '甲案',
  content: { ...emptyDraft('2026-11-23'), facts } satisfies IntakeDraft,
});

let server: Server;
let told: Saving['state'][];
let keeper: DraftKeeper;
const realFetch = globalThis.fetch;

beforeEach(() => {
  jest.useFakeTimers();
  server = new Server();
  globalThis.fetch = server.fetch as typeof fetch;
  told = [];
  keeper = new DraftKeeper({ id: 'a', version: 0 }, ({ state }) => void told.push(state));
});
afterEach(() => {
  keeper.end();
  jest.useRealTimers();
  globalThis.fetch = realFetch;
});

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const factsSent = () => server.puts.map(({ content }) => content.facts);

it('saves once typing pauses, the latest content only', async () => {
  for (const facts of ['一', '一二', '一二三']) {
    keeper.change(draftOf(facts));
    await pass(300);
  }
  expect([factsSent(), keeper.unsaved]).toEqual([[], true]);
  await pass(800);
  expect([factsSent(), keeper.unsaved, told.at(-1)]).toEqual([['一二三'], false, 'saved']);
  keeper.change(draftOf('四'));
  await pass(800);
  expect(server.stored?.version).toBe(2);
});

it('tries again by itself when the line was down', async () => {
  server.line = 'down';
  keeper.change(draftOf('断线'));
  await pass(800);
  expect([told.at(-1), keeper.unsaved]).toEqual(['failed', true]);
  server.line = 'up';
  await pass(15_000);
  expect([told.at(-1), factsSent()]).toEqual(['saved', ['断线']]);
});

it('knows its own save whose answer was lost', async () => {
  server.line = 'loses the answer';
  keeper.change(draftOf('丢失'));
  await pass(800);
  expect(told.at(-1)).toBe('failed');
  await pass(15_000);
  expect([told.at(-1), factsSent(), keeper.unsaved]).toEqual(['saved', ['丢失'], false]);
  keeper.change(draftOf('之后'));
  await pass(800);
  expect(factsSent()).toEqual(['丢失', '之后']);
});

describe('another window', () => {
  beforeEach(async () => {
    keeper.change(draftOf('本页'));
    await pass(800);
    server.stored = { version: 2, content: draftOf('别处').content };
    keeper.change(draftOf('本页再改'));
    await pass(800);
  });

  it('is never written over unasked', async () => {
    expect([told.at(-1), factsSent()]).toEqual(['conflict', ['本页']]);
    keeper.change(draftOf('继续录入'));
    await pass(60_000);
    expect([told.at(-1), factsSent(), keeper.unsaved]).toEqual(['conflict', ['本页'], true]);
  });

  it('is written over when the person says so', async () => {
    await keeper.insist(draftOf('本页为准'), { id: 'a', version: 2 });
    expect([told.at(-1), factsSent(), server.stored?.version]).toEqual(['saved', ['本页', '本页为准'], 3]);
  });
});

it('does not revive what was deleted elsewhere', async () => {
  keeper.change(draftOf('一'));
  await pass(800);
  server.stored = null;
  keeper.change(draftOf('二'));
  await pass(60_000);
  expect([told.at(-1), factsSent(), keeper.unsaved]).toEqual(['gone', ['一'], true]);
});

it('saves nothing any more once it is over', async () => {
  keeper.change(draftOf('一'));
  keeper.end();
  await pass(60_000);
  await keeper.settle();
  expect([factsSent(), keeper.unsaved]).toEqual([[], false]);
});
