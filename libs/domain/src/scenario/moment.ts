import type { CalendarDate } from '../calendar/calendar-date.js';
import type { RuleSet } from '../law/rule-set.js';
import type { ReconsiderationRecord } from '../reconsideration/reconsideration.record.js';

/** The moment for which a payload is made up. */
export interface Moment {
  readonly ruleSet: RuleSet;
  readonly record: ReconsiderationRecord;
  readonly on: CalendarDate;
}
