import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { LOGGER, type Logger } from '@mingjing/platform/logging';

const KEY = 'worker';
const EVERY = 10_000;

/** Writes where health checks can see it that a worker is alive. */
@Injectable()
export class Heartbeat implements OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => {
      this.beat().catch((error: unknown) => this.logger.warn({ error }, 'The heartbeat was not written.'));
    }, EVERY);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    await this.database.manager.query(
      `INSERT INTO system_state (key, value) VALUES ($1, $2)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [KEY, JSON.stringify({ at: this.clock.now().toISOString(), pid: process.pid })],
    );
  }
}
