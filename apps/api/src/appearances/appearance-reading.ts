import { calendarDate, type CalendarDate, type Role } from '@mingjing/domain';
import type { AppearanceNarrowing } from '@mingjing/casework/appearances';
import type { AppearanceNarrowingQuery } from './appearance.dto.js';

/** Who reads the register of appearances, each within the cases they see. */
export const appearanceRoles = [
  'registrar',
  'caseOfficer',
  'officeHead',
  'organHead',
  'supervisor',
  'liaison',
] as const satisfies readonly Role[];

/** What an address asks for: of a period that is not named, this year. */
export function narrowingOf(
  { from, to, show = 'all', instance, organId }: AppearanceNarrowingQuery,
  today: CalendarDate,
): AppearanceNarrowing {
  const year = today.slice(0, 4);
  return {
    from: from ?? calendarDate(`${year}-01-01`),
    to: to ?? calendarDate(`${year}-12-31`),
    show,
    instance,
    organId,
  };
}
