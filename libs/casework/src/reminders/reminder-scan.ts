import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { Notices, type NoticeDraft } from '../notices/index.js';
import { inPolicy } from './reminder-rows.js';

const BATCH = 200;

interface ClaimedReminder {
  readonly id: string;
  readonly recipientId: string;
  readonly step: string;
  readonly dueOn: CalendarDate;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly rule: string;
  readonly status: string;
  readonly stillDue: boolean;
}

export interface ScanResult {
  readonly sent: number;
  /** Of deadlines that were met, moved or closed in between, and of steps the policy has given up. */
  readonly dropped: number;
}

/** Sends what is due today or should have been sent before. */
@Injectable()
export class ReminderScan {
  constructor(
    private readonly database: Database,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly notices: Notices,
  ) {}

  async execute(): Promise<ScanResult> {
    const today: CalendarDate = await this.today.today();
    const result = { sent: 0, dropped: 0 };
    await this.database.inBatches(BATCH, async (tx) => {
      const claimed = await claim(tx, today);
      const due = claimed.filter(({ stillDue }) => stillDue);
      await this.send(tx, due);
      await drop(tx, claimed);
      result.sent += due.length;
      result.dropped += claimed.length - due.length;
      return claimed.length;
    });
    return result;
  }

  private async send(tx: Transaction, due: readonly ClaimedReminder[]): Promise<void> {
    if (due.length === 0) return;
    await this.notices.postAll(tx, due.map(toNotice));
    await tx.query('UPDATE reminders SET sent_at = $2 WHERE id = ANY($1)', [
      due.map(({ id }) => id),
      this.clock.now(),
    ]);
  }
}

/** Passes over what another scan holds and cases somebody is changing; with no lock to wait for there is no deadlock. */
async function claim(tx: Transaction, today: CalendarDate): Promise<ClaimedReminder[]> {
  return rowsOf<ClaimedReminder>(
    tx,
    `SELECT reminders.id, recipient_id AS "recipientId", step, reminders.due_on AS "dueOn",
            cases.id AS "caseId", cases.number AS "caseNumber", deadlines.rule, deadlines.status,
            cases.closed_on IS NULL AND deadlines.status IN ('running','missed')
              AND deadlines.due_on IS NOT DISTINCT FROM reminders.due_on AND ${inPolicy} AS "stillDue"
       FROM reminders
       JOIN deadlines ON deadlines.id = reminders.deadline_id
       JOIN cases ON cases.id = deadlines.case_id
      WHERE reminders.sent_at IS NULL AND reminders.fires_on <= $1
      ORDER BY reminders.fires_on, reminders.id
      LIMIT $2
        FOR UPDATE OF reminders SKIP LOCKED
        FOR KEY SHARE OF cases SKIP LOCKED`,
    [today, BATCH],
  );
}

async function drop(tx: Transaction, claimed: readonly ClaimedReminder[]): Promise<void> {
  const gone = claimed.filter(({ stillDue }) => !stillDue).map(({ id }) => id);
  if (gone.length > 0) await tx.query('DELETE FROM reminders WHERE id = ANY($1)', [gone]);
}

function toNotice({ id, recipientId, caseId, ...reminder }: ClaimedReminder): NoticeDraft {
  return {
    recipientId,
    kind: reminder.status === 'missed' ? 'deadlineOverdue' : 'deadlineReminder',
    caseId,
    params: {
      caseNumber: reminder.caseNumber,
      rule: reminder.rule,
      dueOn: reminder.dueOn,
      step: reminder.step,
    },
    source: `reminder-${id}`,
  };
}
