import { Notices } from '@mingjing/casework/notices';
import { Organs, Users } from '@mingjing/casework/people';
import {
  OverdueReminders,
  ReminderPlanner,
  ReminderScan,
  ReminderUpkeep,
  type StoredDeadline,
} from '@mingjing/casework/reminders';
import { caseworkEntities } from '@mingjing/casework/schema';
import { officialCalendar } from '@mingjing/domain';
import { legalDay } from '@mingjing/platform/clock';
import { openPlatform, type PlatformContext } from '../platform/platform-context.js';
import { day, givenOrgans } from './rows.js';

export interface RemindersContext extends PlatformContext {
  readonly notices: Notices;
  readonly planner: ReminderPlanner;
  readonly scan: ReminderScan;
  readonly overdue: OverdueReminders;
  readonly upkeep: ReminderUpkeep;
  /** Noon of a day in China. */
  setDay(text: string): void;
  replan(
    deadlines: readonly StoredDeadline[],
    given: { caseId: string; officerId: string | null; caseOpen?: boolean; loadingDemo?: boolean },
  ): Promise<number>;
}

export async function openReminders(): Promise<RemindersContext> {
  const platform = await openPlatform(caseworkEntities);
  const { database, today, clock } = platform;
  await givenOrgans(database.manager);
  const notices = new Notices(clock);
  const planner = new ReminderPlanner(new Users(database, new Organs(database)));
  return {
    ...platform,
    notices,
    planner,
    scan: new ReminderScan(database, today, clock, notices),
    overdue: new OverdueReminders(database, today),
    upkeep: new ReminderUpkeep(database, today, clock, planner),
    setDay: (text) => clock.set(`${text}T04:00:00Z`),
    replan: (deadlines, given) =>
      database.transaction((tx) =>
        planner.replan(
          tx,
          { organId: 'county', officeId: 'office', caseOpen: true, loadingDemo: false, ...given },
          { deadlines, today: day(legalDay(clock.now())), calendar: officialCalendar, now: clock.now() },
        ),
      ),
  };
}
