import { Injectable } from '@nestjs/common';
import {
  addDays,
  ANALYSIS_WITHIN_DAYS,
  analysisReminders,
  analysisWantedBy,
  measuresReminders,
  type CalendarDate,
} from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { lossStands } from '../losses/index.js';
import type { NoticeDraft } from '../notices/index.js';
import { whoHasTheCase, type DatedReminderSource } from '../reminders/index.js';

interface Waiting {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly organ: string;
  readonly organName: string;
  readonly recipientId: string;
}
const waiting = `c.id AS "caseId", c.number AS "caseNumber", l.organ, l.organ_name AS "organName",
  users.id AS "recipientId"`;
const told = `case_lessons l JOIN cases c ON c.id = l.case_id ${whoHasTheCase}`;

/** What has waited as long again is told by the register alone: an old case taken over reminds nobody. */
const GIVEN_UP_AFTER_DAYS = 2 * ANALYSIS_WITHIN_DAYS;

/** Reminds of the analysis of a loss that stands, by the day the office set itself, and of the measures it asks for. */
@Injectable()
export class LessonReminders implements DatedReminderSource {
  async due(tx: Transaction, today: CalendarDate): Promise<NoticeDraft[]> {
    return [...(await this.analyses(tx, today)), ...(await this.measures(tx, today))];
  }

  private async analyses(tx: Transaction, today: CalendarDate): Promise<NoticeDraft[]> {
    const [first] = analysisReminders;
    const rows = await rowsOf<Waiting & { readonly lostOn: CalendarDate }>(
      tx,
      `SELECT ${waiting}, l.lost_on::text AS "lostOn" FROM ${told}
        WHERE l.analysed_on IS NULL AND l.lost_on BETWEEN $1::date AND $2::date AND ${lossStands}`,
      [addDays(today, -GIVEN_UP_AFTER_DAYS), addDays(today, first - ANALYSIS_WITHIN_DAYS)],
    );
    return rows.map(({ recipientId, caseId, caseNumber, organ, organName, lostOn }) => {
      const dueOn = analysisWantedBy(lostOn);
      const step = dueOn <= today ? 0 : first;
      const source = `lesson-${caseId}-${organ}-${dueOn}-${String(step)}-${recipientId}`;
      return {
        recipientId,
        kind: 'lossAnalysisDue',
        caseId,
        params: { caseNumber, organName, dueOn },
        source,
      };
    });
  }

  private async measures(tx: Transaction, today: CalendarDate): Promise<NoticeDraft[]> {
    const [first] = measuresReminders;
    const rows = await rowsOf<Waiting & { readonly dueOn: CalendarDate }>(
      tx,
      `SELECT ${waiting}, l.measures_due_on::text AS "dueOn" FROM ${told}
        WHERE l.measures IS NOT NULL AND l.measures_done_on IS NULL AND l.measures_due_on <= $1::date`,
      [addDays(today, first)],
    );
    return rows.map(({ recipientId, caseId, caseNumber, organ, organName, dueOn }) => {
      const step = dueOn <= today ? 0 : first;
      const source = `measures-${caseId}-${organ}-${dueOn}-${String(step)}-${recipientId}`;
      return { recipientId, kind: 'measuresDue', caseId, params: { caseNumber, organName, dueOn }, source };
    });
  }
}
