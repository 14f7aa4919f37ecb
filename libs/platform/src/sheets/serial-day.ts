const DAY = 86_400;
/** Spreadsheets count from 1900 with a 29 February that year did not have, or from 1904; in days of the year 1970. */
const origins = { 1900: -25_569, 1904: -24_107 } as const;
export type DateSystem = keyof typeof origins;

/** The calendar repeats itself after 400 years. */
const ERA = 146_097;

/** The day so many days after 1970-01-01, by the rules of the Gregorian calendar. */
function dayAfter1970(days: number): string {
  // Years are counted from March, so that the day a leap year adds is the last.
  const since = days + 719_468;
  const era = Math.floor(since / ERA);
  const ofEra = since - era * ERA;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month < 10 ? 0 : 1);
  return `${digits(year, 4)}-${digits(month < 10 ? month + 3 : month - 9)}-${digits(day)}`;
}

const digits = (value: number, length = 2): string => String(value).padStart(length, '0');

/** The day a serial number stands for, 2015-03-04, and the time where there is one; null where it stands for none. */
export function serialDay(serial: number, system: DateSystem = 1900): string | null {
  const earliest = system === 1900 ? 61 : 0;
  if (!Number.isFinite(serial) || serial < earliest || serial >= 2_958_466) return null;
  const seconds = Math.round((serial + origins[system]) * DAY);
  const days = Math.floor(seconds / DAY);
  const time = seconds - days * DAY;
  const clock = [time / 3600, (time % 3600) / 60, time % 60].map((part) => digits(Math.floor(part)));
  return time === 0 ? dayAfter1970(days) : `${dayAfter1970(days)} ${clock.join(':')}`;
}

/** The serial number of a day, for cells that shall be days. */
export const daySerial = (day: string): number =>
  Date.parse(`${day}T00:00:00Z`) / (DAY * 1000) - origins[1900];
