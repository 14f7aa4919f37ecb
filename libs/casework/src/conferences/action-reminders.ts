import { Injectable } from '@nestjs/common';
import { actionReminders, addDays, type CalendarDate } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import type { NoticeDraft } from '../notices/index.js';
import type { DatedReminderSource } from '../reminders/index.js';

interface Due {
  readonly id: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly recipientId: string;
}

/** Reminds whoever is to do what a conference gave out: the person, or the liaisons of the organ; else who recorded it. */
@Injectable()
export class ActionReminders implements DatedReminderSource {
  async due(tx: Transaction, today: CalendarDate): Promise<NoticeDraft[]> {
    const rows = await rowsOf<Due>(
      tx,
      `WITH open AS (
         SELECT a.* FROM conference_actions a JOIN conferences c ON c.id = a.conference_id AND c.cancel_reason IS NULL
          WHERE a.done_on IS NULL AND a.due_on <= $1::date),
       told AS (
         SELECT open.id, users.id AS user_id FROM open JOIN users ON users.active
            AND (users.id = open.user_id OR users.organ_id = open.organ_id AND 'liaison' = ANY(users.roles)))
       SELECT open.id, open.title, open.due_on::text AS "dueOn", coalesce(told.user_id, open.recorded_by) AS "recipientId"
         FROM open LEFT JOIN told ON told.id = open.id`,
      [addDays(today, actionReminders[0])],
    );
    return rows.map(({ id, title, dueOn, recipientId }) => {
      const step = dueOn <= today ? 0 : actionReminders[0];
      const source = `conference-action-${id}-${String(step)}-${recipientId}`;
      return { recipientId, kind: 'conferenceActionDue', caseId: null, params: { title, dueOn }, source };
    });
  }
}
