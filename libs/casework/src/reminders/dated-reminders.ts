import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, type Transaction } from '@mingjing/platform/database';
import { Notices, type NoticeDraft } from '../notices/index.js';

/** Something with a day of its own that is no clock of a case: an engagement that ends, a step that was agreed. */
export interface DatedReminderSource {
  /** What somebody is to be told by that day. Each draft's source names its step, so that it is told once. */
  due(tx: Transaction, today: CalendarDate): Promise<readonly NoticeDraft[]>;
}

/** Joined to `cases c`: the officer of the case, or the heads of its office where nobody has it. */
export const whoHasTheCase = `JOIN users ON users.active AND (users.id = c.officer_id
     OR c.officer_id IS NULL AND 'officeHead' = ANY(users.roles) AND users.organ_id = c.office_id)`;

/** Under this token all such sources are injected. */
export const DATED_REMINDERS = Symbol('DatedReminders');

/** Posts what has come due by today; a second time on the same day nothing is new. */
@Injectable()
export class DatedReminders {
  constructor(
    private readonly database: Database,
    private readonly today: Today,
    private readonly notices: Notices,
    @Inject(DATED_REMINDERS) private readonly sources: readonly DatedReminderSource[],
  ) {}

  async post(): Promise<number> {
    const today = await this.today.today();
    let posted = 0;
    for (const source of this.sources)
      posted += await this.database.exclusively('dated reminders', async (tx) =>
        this.notices.postAll(tx, await source.due(tx, today)),
      );
    return posted;
  }
}
