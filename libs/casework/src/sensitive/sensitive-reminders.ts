import { Injectable } from '@nestjs/common';
import { addDays, stepReminders, type CalendarDate } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import type { NoticeDraft } from '../notices/index.js';
import { whoHasTheCase, type DatedReminderSource } from '../reminders/index.js';

interface Due {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly dueOn: CalendarDate;
  readonly recipientId: string;
}

/** Reminds of the steps agreed about sensitive cases, and of the report to the leader that is owed. */
@Injectable()
export class SensitiveReminders implements DatedReminderSource {
  async due(tx: Transaction, today: CalendarDate): Promise<NoticeDraft[]> {
    return [...(await this.steps(tx, today)), ...(await this.reports(tx, today))];
  }

  private async steps(tx: Transaction, today: CalendarDate): Promise<NoticeDraft[]> {
    const rows = await rowsOf<Due>(
      tx,
      `SELECT k.id, c.id AS "caseId", c.number AS "caseNumber", k.next_on::text AS "dueOn", users.id AS "recipientId"
         FROM sensitive_contacts k JOIN cases c ON c.id = k.case_id AND c.closed_on IS NULL
         JOIN sensitive_cases s ON s.case_id = c.id AND s.flagged_on IS NOT NULL ${whoHasTheCase}
        WHERE k.next_on <= $1::date
          AND NOT EXISTS (SELECT 1 FROM sensitive_contacts later WHERE later.supersedes = k.id)
          AND NOT EXISTS (SELECT 1 FROM sensitive_steps_done d WHERE d.contact_id = k.id)`,
      [addDays(today, stepReminders[0])],
    );
    return rows.map(({ id, recipientId, caseId, caseNumber, dueOn }) => {
      const step = dueOn <= today ? 0 : stepReminders[0];
      const source = `sensitive-${id}-${dueOn}-${String(step)}-${recipientId}`;
      return { recipientId, kind: 'sensitiveStepDue', caseId, params: { caseNumber, dueOn }, source };
    });
  }

  /** From the day after the flag. */
  private async reports(tx: Transaction, today: CalendarDate): Promise<NoticeDraft[]> {
    const rows = await rowsOf<Due>(
      tx,
      `SELECT c.id, c.id AS "caseId", c.number AS "caseNumber", s.flagged_on::text AS "dueOn", users.id AS "recipientId"
         FROM sensitive_cases s JOIN cases c ON c.id = s.case_id AND c.closed_on IS NULL ${whoHasTheCase}
        WHERE s.flagged_on < $1::date
          AND NOT EXISTS (SELECT 1 FROM leader_reports r WHERE r.case_id = c.id AND r.reported_on >= s.flagged_on
                           AND NOT EXISTS (SELECT 1 FROM leader_reports later WHERE later.supersedes = r.id))`,
      [today],
    );
    return rows.map(({ recipientId, caseId, caseNumber, dueOn }) => ({
      recipientId,
      kind: 'leaderReportOwed',
      caseId,
      params: { caseNumber, dueOn },
      source: `leader-report-${caseId}-${dueOn}-${recipientId}`,
    }));
  }
}
