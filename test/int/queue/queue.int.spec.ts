import { setTimeout as sleep } from 'node:timers/promises';

import {
  job,
  openQueueBackend,
  QueueClient,
  QueueWorkers,
  type JobHandler,
  type QueueBackend,
} from '@mingjing/platform/queue';
import { cloneDatabase, type ClonedDatabase } from '../../support/cluster.js';
import { silentLogger } from '../platform/platform-context.js';
import { startRedis, withoutRedis, type RedisServer } from './redis-server.js';

const catalogue = {
  note: job<{ word: string }>({ queue: 'notes', attempts: 3, idOf: ({ word }) => `note-${word}` }),
  relay: job({ queue: 'relay', attempts: 1, idOf: () => 'relay', again: true }),
} as const;

const configuration = {
  databaseUrl: 'postgres://unused',
  databasePoolSize: 1,
  host: '127.0.0.1',
  port: 3000,
  logLevel: 'silent',
  dataFolder: '/nowhere',
  uploadQuotaMegabytes: 0,
} as const;

interface Setting {
  readonly databaseUrl: string;
  readonly redisUrl?: string;
}

class NoteHandler implements JobHandler<{ word: string }> {
  readonly job = 'note';
  readonly words: string[] = [];
  readonly times: number[] = [];
  failures = 0;

  async execute({ word }: { word: string }): Promise<void> {
    this.times.push(performance.now());
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('not yet');
    }
    this.words.push(word);
    await Promise.resolve();
  }
}

class RelayHandler implements JobHandler {
  readonly job = 'relay';
  runs = 0;
  running = 0;
  mostAtOnce = 0;
  release: () => void = () => undefined;
  gate: Promise<void> = Promise.resolve();

  async execute(): Promise<void> {
    this.runs += 1;
    this.running += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.running);
    await this.gate;
    this.running -= 1;
  }

  hold(): void {
    this.gate = new Promise((resolve) => (this.release = resolve));
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 500 && !holds(); attempt += 1) await sleep(20);
  expect(holds()).toBe(true);
}

function behavesAsQueue(open: () => Promise<{ setting: Setting; close: () => Promise<void> }>): void {
  let place: Awaited<ReturnType<typeof open>>;
  let backend: QueueBackend;
  let client: QueueClient<typeof catalogue>;
  let workers: QueueWorkers;
  let note: NoteHandler;
  let relay: RelayHandler;

  beforeAll(async () => {
    place = await open();
  });
  afterAll(async () => place.close());

  beforeEach(() => {
    backend = openQueueBackend({ ...configuration, ...place.setting }, ['notes', 'relay'], silentLogger);
    client = new QueueClient(catalogue, backend, silentLogger);
    workers = new QueueWorkers(catalogue, backend, silentLogger);
    note = new NoteHandler();
    relay = new RelayHandler();
  });
  afterEach(async () => {
    await client.dropOtherSchedules([]);
    await workers.close();
    await client.close();
    await backend.close();
  });
  const start = (): Promise<void> => workers.start([note, relay] as JobHandler[]);

  it('answers a health check', async () => {
    await expect(backend.check()).resolves.toBeUndefined();
  });

  it('does what was added, and does it again when it is added again afterwards', async () => {
    await start();
    await client.add('note', { word: 'a' });
    await until(() => note.words.length === 1);
    await client.awaitIdle();
    await client.add('note', { word: 'a' });
    await until(() => note.words.length === 2);
    expect(note.words).toEqual(['a', 'a']);
  });

  it('takes two waiting jobs of the same id for one', async () => {
    await client.add('note', { word: 'same' });
    await client.add('note', { word: 'same' });
    await client.add('note', { word: 'other' });
    await start();
    await until(() => note.words.length >= 2);
    await client.awaitIdle();
    expect([...note.words].sort()).toEqual(['other', 'same']);
  });

  it('runs a nudged job once more when the nudge came while it ran, and never beside itself', async () => {
    relay.hold();
    await start();
    await client.add('relay', {});
    await until(() => relay.running === 1);
    for (let nudge = 0; nudge < 5; nudge += 1) await client.add('relay', {});
    relay.release();
    await until(() => relay.runs === 2);
    await client.awaitIdle();
    expect({ runs: relay.runs, mostAtOnce: relay.mostAtOnce }).toEqual({ runs: 2, mostAtOnce: 1 });
    client.nudge('relay', {});
    await until(() => relay.runs === 3);
  });

  it('keeps a delayed job until its time', async () => {
    await start();
    const added = performance.now();
    await client.add('note', { word: 'later' }, { delayMs: 400 });
    await client.awaitIdle();
    expect(note.words).toEqual([]);
    await until(() => note.words.length === 1);
    expect((note.times[0] ?? 0) - added).toBeGreaterThanOrEqual(390);
  });

  it('tries a job again that failed', async () => {
    note.failures = 1;
    await start();
    await client.add('note', { word: 'stubborn' });
    await until(() => note.words.length === 1);
    expect(note.times).toHaveLength(2);
  });

  it('lets a job come again and again by its schedule, stated twice or once', async () => {
    await start();
    for (let time = 0; time < 2; time += 1) await client.schedule('relay', { everyMs: 100 }, {});
    await client.schedule('note', { cron: '5 0 * * *', tz: 'Asia/Shanghai' }, { word: 'nightly' });
    await until(() => relay.runs >= 3);
    await client.dropOtherSchedules(['note']);
    await client.awaitIdle();
    const { runs } = relay;
    await sleep(300);
    expect(relay.runs - runs).toBeLessThanOrEqual(1);
    expect(note.words).toEqual([]);
  });

  it('takes the same schedules from several programs at once, as workers state them when they start', async () => {
    const others = [1, 2, 3].map(() => new QueueClient(catalogue, backend, silentLogger));
    const state = async (one: typeof client): Promise<void> => {
      await one.schedule('note', { cron: '5 0 * * *', tz: 'Asia/Shanghai' }, { word: 'nightly' });
      await one.schedule('relay', { everyMs: 60_000 }, {});
    };
    for (let time = 0; time < 25; time += 1) await Promise.all([client, ...others].map(state));
    await Promise.all(others.map((one) => one.close()));
    const queues = ['notes', 'relay'].map((name) => backend.queue(name));
    const coming = await Promise.all(
      queues.map(async (queue) => ({
        schedules: (await queue.getJobSchedulers()).map(({ key }) => key),
        jobs: Object.values(await queue.getJobCounts('waiting', 'delayed')).reduce(
          (sum, one) => sum + one,
          0,
        ),
      })),
    );
    await Promise.all(queues.map((queue) => queue.close()));
    expect(coming.map(({ schedules }) => schedules)).toEqual([['note'], ['relay']]);
    expect(coming.filter(({ jobs }) => jobs === 0)).toEqual([]);
  });

  it('refuses to start without a handler for every job', async () => {
    await expect(workers.start([note] as JobHandler[])).rejects.toThrow('no handler for "relay"');
  });
}

describe('the queue on PostgreSQL', () => {
  behavesAsQueue(async () => {
    const cloned: ClonedDatabase = await cloneDatabase();
    return { setting: { databaseUrl: cloned.appUrl }, close: () => cloned.drop() };
  });
});

const describeUnlessMissing = withoutRedis ? describe.skip : describe;

describeUnlessMissing('the queue on Redis', () => {
  behavesAsQueue(async () => {
    const redis: RedisServer = await startRedis();
    return { setting: { databaseUrl: 'postgres://unused', redisUrl: redis.url }, close: () => redis.stop() };
  });
});
