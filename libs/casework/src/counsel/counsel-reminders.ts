import { Injectable } from '@nestjs/common';
import { addDays, engagementReminders, type CalendarDate } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import type { NoticeDraft } from '../notices/index.js';
import type { DatedReminderSource } from '../reminders/index.js';

interface Ending {
  readonly counselId: string;
  readonly name: string;
  readonly endsOn: CalendarDate;
  readonly recipientId: string;
}

/** Reminds the office, the administrators and counsel themselves that an engagement ends without a renewal. */
@Injectable()
export class CounselReminders implements DatedReminderSource {
  async due(tx: Transaction, today: CalendarDate): Promise<NoticeDraft[]> {
    const endings = await rowsOf<Ending>(
      tx,
      `SELECT k.id AS "counselId", k.name, e.ends_on::text AS "endsOn", users.id AS "recipientId"
         FROM counsel_engagements e JOIN counsels k ON k.id = e.counsel_id
         JOIN users ON users.active AND (users.id = k.user_id
              OR users.roles && '{officeHead,administrator}'
                 AND users.organ_id IN (SELECT id FROM organs WHERE id = k.organ_id OR parent_id = k.organ_id))
        WHERE e.ended_on IS NULL AND e.ends_on BETWEEN $1::date AND $2::date
          AND NOT EXISTS (SELECT 1 FROM counsel_engagements later WHERE later.counsel_id = k.id
                           AND later.starts_on > e.starts_on AND later.ended_on IS NULL)`,
      [today, addDays(today, engagementReminders[0])],
    );
    return endings.map((ending) => toNotice(ending, today));
  }
}

/** Of the steps that have come, the last: who is late is reminded once. */
function toNotice({ counselId, name, endsOn, recipientId }: Ending, today: CalendarDate): NoticeDraft {
  const step =
    engagementReminders.findLast((days) => addDays(endsOn, -days) <= today) ?? engagementReminders[0];
  return {
    recipientId,
    kind: 'counselEngagementEnds',
    caseId: null,
    params: { name, dueOn: endsOn },
    source: `counsel-${counselId}-${endsOn}-${String(step)}-${recipientId}`,
  };
}
