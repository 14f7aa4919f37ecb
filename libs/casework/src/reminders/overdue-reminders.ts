import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { rightsOfParties } from './reminded-deadlines.js';
import type { ReminderAudience } from './reminder-policy-step.entity.js';
import { insertReminders, stepsAfter } from './reminder-rows.js';

const BATCH = 500;

interface Overdue {
  readonly deadlineId: string;
  readonly dueOn: CalendarDate;
  readonly recipientId: string;
}

interface OverdueStep {
  /** As it is stored: a daily step is another one each day. */
  readonly step: string;
  readonly days: number;
  readonly audience: ReminderAudience;
}

/** Reminds of every duty that was missed, for today only: its officer, and the supervisors in charge. */
@Injectable()
export class OverdueReminders {
  constructor(
    private readonly database: Database,
    private readonly today: Today,
  ) {}

  /** How many rows are new; a second time on the same day there are none. */
  async plan(): Promise<number> {
    const today: CalendarDate = await this.today.today();
    const steps = await stepsAfter(this.database.manager);
    let planned = 0;
    for (const { step, daily, ...rest } of steps) {
      const stored = { ...rest, step: daily ? `${step}-${today}` : step };
      planned += await this.database.inBatches(BATCH, (tx) => planBatch(tx, stored, today));
    }
    return planned;
  }
}

/** Who is reminded, joined to the case: without an officer the registrars of its office, as ahead of the due date. */
const recipients: Readonly<Record<ReminderAudience, { readonly places: string; readonly join: string }>> = {
  supervisor: {
    places: `SELECT id AS organ, id AS above FROM organs
       UNION
       SELECT place.organ, organs.parent_id FROM place JOIN organs ON organs.id = place.above
        WHERE organs.parent_id IS NOT NULL`,
    join: `JOIN place ON place.organ = cases.organ_id
       JOIN users ON users.supervises = place.above AND users.active AND 'supervisor' = ANY(users.roles)`,
  },
  officer: {
    places: `SELECT id AS organ, id AS above FROM organs
       UNION
       SELECT place.organ, organs.successor_id FROM place JOIN organs ON organs.id = place.above
        WHERE organs.successor_id IS NOT NULL`,
    join: `JOIN place ON place.organ = cases.office_id
       JOIN users ON users.active AND (users.id = cases.officer_id
         OR cases.officer_id IS NULL AND users.organ_id = place.above AND 'registrar' = ANY(users.roles))`,
  },
};

async function planBatch(
  tx: Transaction,
  { step, days, audience }: OverdueStep,
  today: CalendarDate,
): Promise<number> {
  const { places, join } = recipients[audience];
  const missing = await rowsOf<Overdue>(
    tx,
    `WITH RECURSIVE place AS (${places})
     SELECT DISTINCT deadlines.id AS "deadlineId", deadlines.due_on AS "dueOn", users.id AS "recipientId"
       FROM deadlines
       JOIN cases ON cases.id = deadlines.case_id AND cases.closed_on IS NULL
       ${join}
      WHERE deadlines.status = 'missed' AND deadlines.kind <> 'estimate' AND deadlines.rule <> ALL($1::text[])
        AND deadlines.due_on + $2::int <= $3::date
        AND NOT EXISTS (SELECT 1 FROM reminders
          WHERE reminders.deadline_id = deadlines.id AND reminders.due_on = deadlines.due_on
            AND reminders.recipient_id = users.id AND reminders.step = $4)
      ORDER BY 1, 3 LIMIT $5`,
    [rightsOfParties, days, today, step, BATCH],
  );
  await insertReminders(
    tx,
    missing.map((overdue) => ({ ...overdue, step, firesOn: today, sentAt: null })),
  );
  return missing.length;
}
