import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { cloneDatabase, type ClonedDatabase } from '../support/cluster.js';
import { startRedis, withoutRedis, type RedisServer } from '../int/queue/redis-server.js';
import { SpokenProcess } from './queue-process.js';

const jsonOf = async (url: string, key: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT value FROM system_state WHERE key = $1', [key]);
  await client.end();
  return rows[0]?.value;
};

function survivesItsWorker(redis: boolean): void {
  let cloned: ClonedDatabase;
  let server: RedisServer | undefined;
  const processes: SpokenProcess[] = [];

  beforeAll(async () => {
    cloned = await cloneDatabase();
    if (redis) server = await startRedis();
  });
  afterAll(async () => {
    for (const process of processes) await process.kill();
    await cloned.drop();
    await server?.stop();
  });

  const start = async (variables: NodeJS.ProcessEnv): Promise<SpokenProcess> => {
    const redisUrl = server === undefined ? {} : { REDIS_URL: server.url };
    const worker = new SpokenProcess('queue-worker.mjs', {
      DATABASE_URL: cloned.appUrl,
      REDIS_URL: '',
      ...redisUrl,
      ...variables,
    });
    processes.push(worker);
    await worker.hear((word) => word === 'ready');
    return worker;
  };

  it('does the job again that its worker was killed in, and its effect stands once', async () => {
    const first = await start({ HANG: 'yes' });
    first.tell('a');
    await first.hear((word) => word === 'run a');
    while ((await jsonOf(cloned.appUrl, 'effect-a')) !== 1) await sleep(20);
    await first.kill();

    const second = await start({});
    await second.hear((word) => word === 'done a');
    second.tell('b');
    await second.hear((word) => word === 'done b');
    expect(await jsonOf(cloned.appUrl, 'runs-a')).toBe(2);
    expect(await jsonOf(cloned.appUrl, 'effect-a')).toBe(1);
    expect(await jsonOf(cloned.appUrl, 'runs-b')).toBe(1);
    await second.end();
  });
}

describe('the queue on PostgreSQL', () => {
  survivesItsWorker(false);
});

const describeUnlessMissing = withoutRedis ? describe.skip : describe;
describeUnlessMissing('the queue on Redis', () => {
  survivesItsWorker(true);
});
