import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { OverdueReminders, ReminderUpkeep } from '../reminders/index.js';
import { CASE_SWEEP, type CaseSweep } from './case-sweep.js';

const KEY = 'sweep';

export interface SweepResult {
  readonly cases: number;
  readonly acts: number;
  readonly remindersMissing: number;
  readonly overdueReminders: number;
}

/** What each legal day begins with. It heals whatever jobs, or the whole queue, have lost. */
@Injectable()
export class DailySweep {
  constructor(
    private readonly database: Database,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CASE_SWEEP) private readonly caseSweep: CaseSweep,
    private readonly upkeep: ReminderUpkeep,
    private readonly overdue: OverdueReminders,
  ) {}

  async run(): Promise<SweepResult> {
    const today = await this.today.today();
    const policy = await this.upkeep.policyVersion();
    const { cases, acts } = await this.caseSweep.sweep();
    const remindersMissing = await this.upkeep.heal();
    const overdueReminders = await this.overdue.plan();
    await this.database.manager.query(
      `INSERT INTO system_state (key, value) VALUES ($1, $2)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [KEY, JSON.stringify({ day: today, policy, at: this.clock.now().toISOString() })],
    );
    return { cases, acts, remindersMissing, overdueReminders };
  }

  /** Whether the present day has not been swept: at midnight, after a standstill, when the demo day or the reminder policy has changed. */
  async isDue(): Promise<boolean> {
    const rows = await rowsOf<{ day: string; policy: number | null }>(
      this.database.manager,
      `SELECT value->>'day' AS day, (value->'policy')::int AS policy FROM system_state WHERE key = $1`,
      [KEY],
    );
    const [swept] = rows;
    if (swept?.day !== (await this.today.today())) return true;
    return swept.policy !== (await this.upkeep.policyVersion());
  }
}
