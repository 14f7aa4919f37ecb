/** A statutory day, YYYY-MM-DD; the same type, by its shape, as the domain's CalendarDate. */
export type LegalDay = string & { readonly __brand: 'CalendarDate' };

const MILLISECONDS_AHEAD_OF_UTC = 8 * 3_600_000;

/** The day on the wall in China at this instant, whatever the zone of the process (UTC+8 without summer time since 1992). */
export function legalDay(instant: Date): LegalDay {
  const shifted = new Date(instant.getTime() + MILLISECONDS_AHEAD_OF_UTC);
  return shifted.toISOString().slice(0, 10) as LegalDay;
}

/** The instant so many times 24 hours later. */
export function daysLater(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * 24 * 3_600_000);
}

/** The instant of an hour of a legal day. */
export function instantOf(day: string, hour: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000 - MILLISECONDS_AHEAD_OF_UTC);
}
