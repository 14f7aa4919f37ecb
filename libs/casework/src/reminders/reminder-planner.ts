import { Injectable } from '@nestjs/common';
import type { CalendarDate, WorkingCalendar } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { Users } from '../people/index.js';
import { isRunningDuty, type DueDeadline, type StoredDeadline } from './reminded-deadlines.js';
import { reminderDays, stillUseful, type ReminderStep } from './reminder-days.js';
import {
  deleteReminders,
  insertReminders,
  stepsAhead,
  unsentReminders,
  type PlannedReminder,
  type UnsentReminder,
} from './reminder-rows.js';

export interface RemindedCase {
  readonly caseId: string;
  readonly organId: string;
  readonly officeId: string;
  readonly officerId: string | null;
  readonly caseOpen: boolean;
  /** The past is brought in: what should have been sent by today counts as sent. */
  readonly loadingDemo: boolean;
}

export interface ReminderReckoning {
  readonly deadlines: readonly StoredDeadline[];
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

/** Keeps the reminders of a case in step with its deadlines. */
@Injectable()
export class ReminderPlanner {
  constructor(private readonly users: Users) {}

  /** Writes what is missing and takes away what is no longer due; a second time changes nothing. Returns how many rows are new. */
  async replan(tx: Transaction, reminded: RemindedCase, reckoning: ReminderReckoning): Promise<number> {
    const duties = reminded.caseOpen ? reckoning.deadlines.filter(isRunningDuty) : [];
    const planned = duties.length > 0 ? await this.plan(tx, duties, reminded, reckoning) : [];
    const ids = reckoning.deadlines.map(({ id }) => id);
    const unsent = await unsentReminders(tx, ids);
    const wanted = new Set(planned.map(identity));
    const staysOpen = reminded.caseOpen && !reminded.loadingDemo;
    const overdue = new Set(staysOpen ? reckoning.deadlines.filter(isMissed).map(dueDate) : []);
    const obsolete = unsent.filter((row) => !wanted.has(identity(row)) && !overdue.has(dueDateOf(row)));
    await deleteReminders(
      tx,
      obsolete.map(({ id }) => id),
    );
    return insertReminders(tx, planned);
  }

  private async plan(
    tx: Transaction,
    duties: readonly DueDeadline[],
    reminded: RemindedCase,
    reckoning: ReminderReckoning,
  ): Promise<PlannedReminder[]> {
    const steps = await stepsAhead(tx);
    const recipients = await this.recipients(tx, reminded);
    return duties.flatMap((duty) =>
      daysFor(duty, steps, reminded, reckoning).flatMap(({ step, firesOn }) =>
        recipients.map((recipientId) => ({
          deadlineId: duty.id,
          dueOn: duty.dueOn,
          step,
          recipientId,
          firesOn,
          sentAt: reminded.loadingDemo && firesOn <= reckoning.today ? reckoning.now : null,
        })),
      ),
    );
  }

  private async recipients(
    tx: Transaction,
    { officerId, officeId }: RemindedCase,
  ): Promise<readonly string[]> {
    return officerId === null ? this.users.idsInOffice(tx, officeId, 'registrar') : [officerId];
  }
}

function daysFor(
  duty: DueDeadline,
  steps: readonly ReminderStep[],
  { loadingDemo }: RemindedCase,
  { calendar, today }: ReminderReckoning,
): ReturnType<typeof reminderDays> {
  const days = reminderDays(duty, steps, calendar);
  return loadingDemo ? days : stillUseful(days, today);
}

const isMissed = ({ status }: StoredDeadline): boolean => status === 'missed';
const dueDate = ({ id, dueOn }: StoredDeadline): string => `${id} ${dueOn ?? ''}`;
const dueDateOf = ({ deadlineId, dueOn }: UnsentReminder): string => `${deadlineId} ${dueOn}`;
const identity = ({ deadlineId, dueOn, step, recipientId }: Omit<UnsentReminder, 'id'>): string =>
  `${deadlineId} ${dueOn} ${step} ${recipientId}`;
