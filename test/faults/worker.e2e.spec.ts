import { spawn, type ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { createDataSource } from '@mingjing/platform/database';
import type { DataSource } from 'typeorm';

import { givenCase, givenDeadline, givenOrgans, givenUser, noticesTo } from '../int/reminders/rows.js';
import { SpokenProcess } from './queue-process.js';

const program = join(import.meta.dirname, '../../dist/apps/worker/src/main.js');
const PATIENCE = 60_000;

let cluster: SpokenProcess;
let urls: Record<string, string>;
let dataSource: DataSource;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  cluster = new SpokenProcess('queue-cluster.mjs');
  urls = (await cluster.hear(() => true, PATIENCE)) as Record<string, string>;
  dataSource = await createDataSource({
    url: urls.DATABASE_URL ?? '',
    entities: [],
    applicationName: 'mingjing-test',
    poolSize: 3,
    onPoolError: () => undefined,
  }).initialize();
  await dataSource.query(`INSERT INTO system_state (key, value) VALUES ('demoDay', '"2026-03-11"')`);
  await givenOrgans(dataSource.manager);
}, PATIENCE);

afterAll(async () => {
  for (const worker of workers) await stop(worker, 'SIGKILL');
  await dataSource.destroy();
  await cluster.end();
});

function start(level = 'info'): ChildProcess {
  const env = { ...process.env, ...urls, NODE_OPTIONS: '', REDIS_URL: '', LOG_LEVEL: level };
  const worker = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  worker.stdout?.setEncoding('utf8');
  workers.push(worker);
  return worker;
}

/** Waits for the lines a worker writes from now on until enough has been heard. */
async function hear(worker: ChildProcess, enough: (lines: readonly string[]) => boolean): Promise<void> {
  const lines: string[] = [];
  for await (const [chunk] of on(worker.stdout!, 'data') as AsyncIterable<[string]>) {
    lines.push(...chunk.trimEnd().split('\n'));
    if (enough(lines)) return;
  }
}

const ready = (worker: ChildProcess): Promise<void> =>
  hear(worker, (lines) => lines.some((line) => line.includes('The worker works.')));

async function stop(worker: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null) return worker.exitCode;
  worker.kill(signal);
  await once(worker, 'exit');
  return worker.exitCode;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > giveUpAt) throw new Error('Waited in vain.');
    await sleep(50);
  }
}

interface Told {
  readonly officerId: string;
  told(): Promise<number>;
}

/** A duty of which its officer is to be reminded today, and a message for him in the outbox. */
async function givenSomethingToTell(source: string): Promise<Told> {
  const { manager } = dataSource;
  const officerId = await givenUser(manager);
  await givenDeadline(manager, await givenCase(manager, officerId));
  const payload = { recipientIds: [officerId], kind: 'caseAssigned', caseId: null, params: {}, source };
  await manager.query(
    `INSERT INTO outbox (id, topic, payload, created_at) VALUES (gen_random_uuid(), 'notify', $1, now())`,
    [JSON.stringify(payload)],
  );
  return { officerId, told: async () => (await noticesTo(manager, officerId)).length };
}

const forgetTheSweep = (): Promise<unknown> =>
  dataSource.query(`DELETE FROM system_state WHERE key = 'sweep'`);

const waitsForTable = async (): Promise<boolean> => {
  const rows = await dataSource.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE NOT granted AND application_name = 'mingjing-worker'`,
  );
  return (rows[0]?.count ?? 0) > 0;
};

describe('a worker', () => {
  it(
    'killed in the middle of telling people is followed by one that tells each of them once',
    async () => {
      const { told } = await givenSomethingToTell('killed');
      const blocker = dataSource.createQueryRunner();
      await blocker.startTransaction();
      await blocker.query('LOCK TABLE notices IN SHARE MODE');
      const first = start();
      await until(waitsForTable);
      await stop(first, 'SIGKILL');
      await blocker.commitTransaction();
      await blocker.release();
      expect(await told()).toBe(0);

      const second = start();
      await until(async () => (await told()) === 2);
      await sleep(1_500);
      expect(await told()).toBe(2);
      expect(await stop(second, 'SIGTERM')).toBe(0);
    },
    2 * PATIENCE,
  );

  it(
    'goes on when PostgreSQL was killed under it, and tells each message once',
    async () => {
      const worker = start();
      await ready(worker);
      await forgetTheSweep();
      const before = await givenSomethingToTell('before');
      cluster.tell('kill');
      await cluster.hear((word) => word === 'kill');
      await sleep(1_000);
      cluster.tell('restart');
      await cluster.hear((word) => word === 'restart');
      const after = await givenSomethingToTell('after');
      await until(async () => (await after.told()) >= 1 && (await before.told()) >= 1);
      await sleep(1_500);
      for (const { officerId } of [before, after]) {
        const assigned = (await noticesTo(dataSource.manager, officerId)).filter(
          ({ kind }) => kind === 'caseAssigned',
        );
        expect(assigned).toHaveLength(1);
      }
      expect(worker.exitCode).toBeNull();
      expect(await stop(worker, 'SIGTERM')).toBe(0);
    },
    2 * PATIENCE,
  );

  it(
    'reminds once of the analysis of a loss, whoever of two workers looks for it',
    async () => {
      const officerId = await givenUser(dataSource.manager);
      await dataSource.query(
        `INSERT INTO case_lessons (case_id, organ, organ_name, lost_on, standing)
         VALUES ($1, 'respondent-1', '清镇市住房和城乡建设局', date '2026-03-11' - 30, 'final')`,
        [await givenCase(dataSource.manager, officerId)],
      );
      const told = async () =>
        (await noticesTo(dataSource.manager, officerId)).filter(({ kind }) => kind === 'lossAnalysisDue')
          .length;
      await forgetTheSweep();
      const both = [start(), start()];
      await until(async () => (await told()) >= 1);
      await sleep(1_500);
      expect(await told()).toBe(1);
      for (const worker of both) expect(await stop(worker, 'SIGTERM')).toBe(0);
    },
    2 * PATIENCE,
  );

  it('ends in order when it is asked to while it is still starting', async () => {
    for (const heard of [1, 8, 16]) {
      const worker = start('debug');
      await hear(worker, (lines) => lines.length >= heard);
      expect(await stop(worker, 'SIGTERM')).toBe(0);
    }
  });

  it('ends by itself when its launcher has gone', async () => {
    const worker = start();
    await ready(worker);
    worker.disconnect();
    await once(worker, 'exit');
    expect(worker.exitCode).toBe(0);
  });
});
