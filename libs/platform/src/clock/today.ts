import { Inject, Injectable } from '@nestjs/common';

import { Database } from '../database/index.js';
import type { Transaction } from '../database/index.js';
import { CLOCK } from './clock.js';
import type { Clock } from './clock.js';
import { legalDay } from './legal-day.js';
import type { LegalDay } from './legal-day.js';

const KEY = 'demoDay';

/** The system's today: the demo day where one is set, else the legal day of the clock. */
@Injectable()
export class Today {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async today(tx?: Transaction): Promise<LegalDay> {
    return (await this.demoDay(tx)) ?? legalDay(this.clock.now());
  }

  async demoDay(tx: Transaction = this.database.manager): Promise<LegalDay | null> {
    const rows = await tx.query<{ value: LegalDay }[]>('SELECT value FROM system_state WHERE key = $1', [
      KEY,
    ]);
    return rows[0]?.value ?? null;
  }

  async setDemoDay(tx: Transaction, day: string): Promise<void> {
    await tx.query(
      `INSERT INTO system_state (key, value) VALUES ($1, to_jsonb($2::text))
       ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [KEY, day],
    );
  }
}
