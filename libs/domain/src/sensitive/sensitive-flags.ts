import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Wording } from '../wording/locale.js';

/** Why a case is handled with more than usual care (本机关工作规则：社会影响较大、容易引发群体性事件的案件). */
export const sensitiveFlags = ['largePublicEffect', 'massDisputeRisk', 'petitionBackground'] as const;
export type SensitiveFlag = (typeof sensitiveFlags)[number];

export const sensitiveFlagLabels: Readonly<Record<SensitiveFlag, Wording>> = {
  largePublicEffect: { zh: '社会影响大', en: 'Large public effect' },
  massDisputeRisk: { zh: '群体性风险', en: 'Risk of a mass dispute' },
  petitionBackground: { zh: '信访背景', en: 'Petition behind it' },
};

/** With whom such a case is talked over: the court, the petition office, the stability office. */
export const contactBodies = ['court', 'petitionOffice', 'stabilityOffice'] as const;
export type ContactBody = (typeof contactBodies)[number];

export const contactBodyLabels: Readonly<Record<ContactBody, Wording>> = {
  court: { zh: '人民法院', en: 'Court' },
  petitionOffice: { zh: '信访部门', en: 'Petition office' },
  stabilityOffice: { zh: '维稳部门', en: 'Stability office' },
};

/** How many days ahead of an agreed step its day is reminded of, and on the day itself. */
export const stepReminders = [3, 0] as const;

interface Reported {
  readonly reportedOn: CalendarDate;
}

/** Whether the leader has not been told since the flag set last: owed as long as any flag stands. */
export const reportOwed = (
  flags: readonly SensitiveFlag[],
  flaggedOn: CalendarDate | null,
  reports: readonly Reported[],
): boolean =>
  flags.length > 0 && flaggedOn !== null && !reports.some(({ reportedOn }) => reportedOn >= flaggedOn);

/** The day from which a report counts: that of the latest flag that was added. */
export const flaggedSince = (
  before: { readonly flags: readonly SensitiveFlag[]; readonly flaggedOn: CalendarDate | null },
  flags: readonly SensitiveFlag[],
  today: CalendarDate,
): CalendarDate | null => {
  if (flags.length === 0) return null;
  return flags.every((flag) => before.flags.includes(flag)) ? before.flaggedOn : today;
};
