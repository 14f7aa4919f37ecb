import {
  addDays,
  workingDaysBetween,
  type CalendarDate,
  type DeadlineOwner,
  type DayKind,
  type WorkingCalendar,
} from '@mingjing/domain';
import type { Performer } from '../procedures/index.js';

const WORKING_DAYS_SOON = 3;
const DAYS_AHEAD = 7;

/** The last day of which the screens say "three working days or less". */
export function lastDaySoon(calendar: WorkingCalendar, today: CalendarDate): CalendarDate {
  let day = today;
  for (let next = addDays(day, 1); workingDaysBetween(calendar, today, next) <= WORKING_DAYS_SOON;)
    [day, next] = [next, addDays(next, 1)];
  return day;
}

/** Today and the six legal days after it, each with its kind. */
export const nextDays = (
  calendar: WorkingCalendar,
  today: CalendarDate,
): readonly ({ readonly day: CalendarDate } & Pick<DayKind, 'working' | 'holiday' | 'makeUp'>)[] =>
  Array.from({ length: DAYS_AHEAD }, (_, index) => {
    const day = addDays(today, index);
    const { working, holiday, makeUp } = calendar.kindOf(day);
    return { day, working, holiday, makeUp };
  });

const ofBody: readonly DeadlineOwner[] = ['reconsiderationBody', 'reconsiderationOffice', 'mediationBody'];
const ofRespondent: readonly DeadlineOwner[] = ['respondent', 'obligor', 'mediationBody'];

/** Whose clocks are the reader's own business; all others wait for somebody else. */
export const owesHimself = ({ roles }: Performer): readonly DeadlineOwner[] =>
  roles.every((role) => role === 'liaison') ? ofRespondent : ofBody;
