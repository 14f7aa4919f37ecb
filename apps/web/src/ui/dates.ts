import type { Language } from '../i18n/language';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);

export const weekdayOf = (day: string): number => atNoon(day).getUTCDay();
export const weekdayName = (day: string, language: Language): string =>
  weekdays[language][weekdayOf(day)] ?? '';

export function addDays(day: string, count: number): string {
  const date = atNoon(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** `11-24` in the year of today, the whole date otherwise. */
export const shortDay = (day: string, today?: string): string =>
  today !== undefined && day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day;

export function longDay(day: string, language: Language): string {
  if (language === 'en') return `${weekdayName(day, language)} ${day}`;
  const [year, month, date] = day.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(date)}日 ${weekdayName(day, language).replace('周', '星期')}`;
}

/** A moment, on the clock of the county. */
export function momentOf(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(new Date(instant));
}
