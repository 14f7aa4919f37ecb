import type { CalendarDate } from '@mingjing/domain';
import { changedBy, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import type { ReminderStep } from './reminder-days.js';
import type { ReminderAudience } from './reminder-policy-step.entity.js';

export interface PlannedReminder {
  readonly deadlineId: string;
  readonly dueOn: CalendarDate;
  readonly step: string;
  readonly recipientId: string;
  readonly firesOn: CalendarDate;
  /** Set for what counts as sent without ever having been. */
  readonly sentAt: Date | null;
}

export type UnsentReminder = Omit<PlannedReminder, 'sentAt'> & { readonly id: string };

/** The active steps that come up to the due date, which only officers have. */
export async function stepsAhead(tx: Transaction): Promise<ReminderStep[]> {
  return rowsOf(
    tx,
    `SELECT step, days FROM reminder_policy WHERE active AND audience = 'officer' AND days <= 0 ORDER BY days`,
  );
}

/** The active steps that come when the due date has passed. */
export async function stepsAfter(
  tx: Transaction,
): Promise<(ReminderStep & { readonly audience: ReminderAudience; readonly daily: boolean })[]> {
  return rowsOf(
    tx,
    'SELECT step, days, audience, daily FROM reminder_policy WHERE active AND days > 0 ORDER BY days, step',
  );
}

/** Holds where the step of a reminder is one of the policy; of a daily one the day follows its code. */
export const inPolicy = `EXISTS (SELECT 1 FROM reminder_policy AS policy
  WHERE policy.active AND policy.step = split_part(reminders.step, '-', 1)
    AND policy.daily = (position('-' IN reminders.step) > 0))`;

/** Takes away some of what is unsent and no step of the policy any more; returns how many. */
export async function dropOutsidePolicy(tx: Transaction, size: number): Promise<number> {
  return changedBy(
    tx,
    `DELETE FROM reminders WHERE id IN (
       SELECT id FROM reminders WHERE sent_at IS NULL AND NOT ${inPolicy} LIMIT $1 FOR UPDATE SKIP LOCKED)`,
    [size],
  );
}

/** What is still to be sent for these deadlines. */
export async function unsentReminders(
  tx: Transaction,
  deadlineIds: readonly string[],
): Promise<UnsentReminder[]> {
  if (deadlineIds.length === 0) return [];
  return rowsOf<UnsentReminder>(
    tx,
    `SELECT id, deadline_id AS "deadlineId", due_on AS "dueOn", step,
            recipient_id AS "recipientId", fires_on AS "firesOn"
       FROM reminders WHERE deadline_id = ANY($1) AND sent_at IS NULL`,
    [deadlineIds],
  );
}

export async function deleteReminders(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.query('DELETE FROM reminders WHERE id = ANY($1)', [ids]);
}

/** Writes what is missing; what has been sent stays sent. Returns how many rows are new. */
export async function insertReminders(tx: Transaction, rows: readonly PlannedReminder[]): Promise<number> {
  if (rows.length === 0) return 0;
  const written = await rowsOf<{ isNew: boolean }>(
    tx,
    `INSERT INTO reminders (id, deadline_id, due_on, step, recipient_id, fires_on, sent_at)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::text[], $5::uuid[], $6::date[], $7::timestamptz[])
     ON CONFLICT (deadline_id, due_on, step, recipient_id)
       DO UPDATE SET fires_on = excluded.fires_on, sent_at = excluded.sent_at
       WHERE reminders.sent_at IS NULL
         AND (reminders.fires_on <> excluded.fires_on OR excluded.sent_at IS NOT NULL)
     RETURNING xmax = 0 AS "isNew"`,
    [
      rows.map(() => newId()),
      rows.map(({ deadlineId }) => deadlineId),
      rows.map(({ dueOn }) => dueOn),
      rows.map(({ step }) => step),
      rows.map(({ recipientId }) => recipientId),
      rows.map(({ firesOn }) => firesOn),
      rows.map(({ sentAt }) => sentAt),
    ],
  );
  return written.filter(({ isNew }) => isNew).length;
}
