import { createPostgresBackend, createRedisBackend, Queue, Worker } from 'bullmq';
import type { BackendFactory, IQueueBackend, Processor, WorkerOptions } from 'bullmq';
import pg from 'pg';

import type { Configuration } from '../config/index.js';
import type { Logger } from '../logging/index.js';

/** A queue of BullMQ, on whichever backend. */
export type AnyQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend>;
export type AnyWorker = Worker<unknown, unknown, string, IQueueBackend>;

/** Where the queue lives; chosen once, so that nothing else knows. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  queue(name: string): AnyQueue;
  worker(name: string, process: Processor, options: Omit<WorkerOptions, 'connection'>): AnyWorker;
  /** Fails when the store behind the queue does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export const SCHEMA = 'bullmq';
// Beyond one connection for each queue on which its worker waits for work.
const CONNECTIONS_FOR_COMMANDS = 4;
// Nobody reads them.
const EVENTS_KEPT = 500;
const CONNECT_TIMEOUT = 5_000;

/** PostgreSQL, or Redis where the configuration names one. */
export function openQueueBackend(
  configuration: Configuration,
  queues: readonly string[],
  logger: Logger,
): QueueBackend {
  return configuration.redisUrl === undefined
    ? openOnPostgres(configuration.databaseUrl, queues.length, logger)
    : openOnRedis(configuration.redisUrl);
}

function openOnPostgres(url: string, queues: number, logger: Logger): QueueBackend {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'mingjing-queue',
    options: `-c search_path=${SCHEMA}`,
    max: queues + CONNECTIONS_FOR_COMMANDS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
  });
  pool.on('error', (error) => logger.warn({ error }, 'A connection of the queue was lost.'));
  // Every queue and worker listens to the errors of the pool they share.
  pool.setMaxListeners(2 * queues + 10);
  return {
    kind: 'postgres',
    ...builders(createPostgresBackend as unknown as BackendFactory, pool),
    async check() {
      await pool.query('SELECT 1 FROM migration LIMIT 1');
    },
    close: () => pool.end(),
  };
}

function openOnRedis(url: string): QueueBackend {
  // A command fails after a few attempts; the worker, which BullMQ tells apart, waits as long as it takes.
  const producing = { url, maxRetriesPerRequest: 3 };
  const { queue } = builders(createRedisBackend, producing);
  const { worker } = builders(createRedisBackend, { url, maxRetriesPerRequest: null });
  const probe = queue('health');
  probe.on('error', () => undefined);
  return {
    kind: 'redis',
    queue,
    worker,
    async check() {
      await probe.count();
    },
    close: () => probe.close(),
  };
}

function builders(factory: BackendFactory, connection: unknown): Pick<QueueBackend, 'queue' | 'worker'> {
  const to = { connection } as Pick<WorkerOptions, 'connection'>;
  return {
    queue: (name) => new Queue(name, { ...to, streams: { events: { maxLen: EVENTS_KEPT } } }, factory),
    worker: (name, process, options) => new Worker(name, process, { ...options, ...to }, factory),
  };
}
