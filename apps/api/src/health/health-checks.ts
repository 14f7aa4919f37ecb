import { readdir } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { LOGGER, type Logger } from '@mingjing/platform/logging';
import { Outbox } from '@mingjing/platform/outbox';
import { QUEUE_BACKEND, type QueueBackend } from '@mingjing/platform/queue';
import type { HealthView } from './health.view.js';

/** Where the migrations of this build lie. */
export const MIGRATIONS_FOLDER = Symbol('MigrationsFolder');

const PATIENCE = 3_000;
const WORKER_SILENCE = 90_000;

/** Finds out whether the parts of the system are there; each check fails by itself. */
@Injectable()
export class HealthChecks {
  private expected: Promise<readonly string[]> | undefined;

  constructor(
    private readonly database: Database,
    @Inject(QUEUE_BACKEND) private readonly queue: QueueBackend,
    @Inject(MIGRATIONS_FOLDER) private readonly folder: string,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly outbox: Outbox,
  ) {}

  async check(): Promise<HealthView> {
    const [database, migrations, queue, worker] = await Promise.all([
      this.holds('database', async () => (await rowsOf(this.database.manager, 'SELECT 1')).length === 1),
      this.holds('migrations', () => this.isMigrated()),
      this.holds('queue', async () => this.queue.check().then(() => true)),
      this.holds('worker', () => this.workerBeats()),
    ]);
    const setAside = database && migrations ? await this.outbox.countSetAside(this.database.manager) : 0;
    const ready = database && migrations && queue;
    return {
      alive: true,
      ready,
      database: database ? 'up' : 'down',
      queue: queue ? 'up' : 'down',
      migrations: migrations ? 'done' : 'pending',
      worker: worker ? 'up' : 'silent',
      setAside,
    };
  }

  private async holds(part: string, check: () => Promise<boolean>): Promise<boolean> {
    const patience = new Promise<never>((_, refuse) =>
      setTimeout(() => refuse(new Error('no answer in time')), PATIENCE).unref(),
    );
    try {
      return await Promise.race([check(), patience]);
    } catch (error) {
      this.logger.warn({ part, error }, 'A part of the system does not answer.');
      return false;
    }
  }

  private async isMigrated(): Promise<boolean> {
    const rows = await rowsOf<{ stamp: string }>(
      this.database.manager,
      'SELECT timestamp::text AS stamp FROM migrations',
    );
    const done = new Set(rows.map(({ stamp }) => stamp));
    this.expected ??= stampsIn(this.folder);
    return (await this.expected).every((stamp) => done.has(stamp));
  }

  private async workerBeats(): Promise<boolean> {
    const [row] = await rowsOf<{ at: string | null }>(
      this.database.manager,
      `SELECT value->>'at' AS at FROM system_state WHERE key = 'worker'`,
    );
    return row?.at != null && this.clock.now().getTime() - Date.parse(row.at) < WORKER_SILENCE;
  }
}

async function stampsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => /^(\d{13})-[a-z0-9-]+\.(?:js|ts)$/.exec(name)?.[1] ?? []);
}
