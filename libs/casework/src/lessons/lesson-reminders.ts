import { Injectable } from '@nestjs/common';
import {
  addDays,
  ANALYSIS_WITHIN_DAYS,
  analysisReminders,
  analysisWantedBy,
  type CalendarDate,
} from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { lossStands } from '../losses/index.js';
import type { NoticeDraft } from '../notices/index.js';
import { whoHasTheCase, type DatedReminderSource } from '../reminders/index.js';

interface Unanalysed {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly organ: string;
  readonly organName: string;
  readonly lostOn: CalendarDate;
  readonly recipientId: string;
}

/** What has waited as long again is told by the register alone: an old case taken over reminds nobody. */
const GIVEN_UP_AFTER_DAYS = 2 * ANALYSIS_WITHIN_DAYS;

/** Reminds of the analysis of a loss that stands, by the day the office set itself for it. */
@Injectable()
export class LessonReminders implements DatedReminderSource {
  async due(tx: Transaction, today: CalendarDate): Promise<NoticeDraft[]> {
    const [first] = analysisReminders;
    const rows = await rowsOf<Unanalysed>(
      tx,
      `SELECT c.id AS "caseId", c.number AS "caseNumber", l.organ, l.organ_name AS "organName",
              l.lost_on::text AS "lostOn", users.id AS "recipientId"
         FROM case_lessons l JOIN cases c ON c.id = l.case_id ${whoHasTheCase}
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
}
