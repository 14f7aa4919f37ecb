import { Inject, Injectable } from '@nestjs/common';
import { officialCalendar, type CalendarDate } from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import type { StoredDeadline } from './reminded-deadlines.js';
import { ReminderPlanner } from './reminder-planner.js';
import { dropOutsidePolicy } from './reminder-rows.js';

const BATCH = 50;
const DROPPED_AT_ONCE = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface OpenCase {
  readonly caseId: string;
  readonly organId: string;
  readonly officeId: string;
  readonly officerId: string | null;
}

/** Heals what is missing: after a change of the policy, of the staff of an office or of the calendar. */
@Injectable()
export class ReminderUpkeep {
  constructor(
    private readonly database: Database,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly planner: ReminderPlanner,
  ) {}

  /** The version of the policy that is in force. */
  async policyVersion(): Promise<number> {
    const [row] = await rowsOf<{ version: number }>(
      this.database.manager,
      'SELECT max(version) AS version FROM reminder_policy_changes',
    );
    return row?.version ?? 0;
  }

  /** Plans the reminders of all open cases anew; returns how many rows were missing. */
  async heal(): Promise<number> {
    await this.database.inBatches(DROPPED_AT_ONCE, (tx) => dropOutsidePolicy(tx, DROPPED_AT_ONCE));
    const today: CalendarDate = await this.today.today();
    let after = BEFORE_ALL;
    let added = 0;
    await this.database.inBatches(BATCH, async (tx) => {
      const cases = await openCases(tx, after);
      let missing = 0;
      for (const each of cases) missing += await this.replan(tx, each, today);
      added += missing;
      after = cases.at(-1)?.caseId ?? after;
      return cases.length;
    });
    return added;
  }

  private async replan(tx: Transaction, reminded: OpenCase, today: CalendarDate): Promise<number> {
    const deadlines = await rowsOf<StoredDeadline>(
      tx,
      `SELECT id, rule, kind, unit, started_on AS "startedOn", due_on AS "dueOn", status
         FROM deadlines WHERE case_id = $1`,
      [reminded.caseId],
    );
    const reckoning = { deadlines, today, calendar: officialCalendar, now: this.clock.now() };
    return this.planner.replan(tx, { ...reminded, caseOpen: true, loadingDemo: false }, reckoning);
  }
}

/** Locked, so that nobody moves their deadlines meanwhile. */
async function openCases(tx: Transaction, after: string): Promise<OpenCase[]> {
  return rowsOf<OpenCase>(
    tx,
    `SELECT id AS "caseId", organ_id AS "organId", office_id AS "officeId", officer_id AS "officerId" FROM cases
      WHERE closed_on IS NULL AND id > $1 ORDER BY id LIMIT $2 FOR UPDATE`,
    [after, BATCH],
  );
}
