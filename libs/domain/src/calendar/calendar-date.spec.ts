import fc from 'fast-check';

import { addDays, addMonths, calendarDate, daysBetween, isCalendarDate, weekdayOf } from './calendar-date.js';

const on = calendarDate;
const anyDay = fc.integer({ min: 0, max: 9_860 }).map((days) => addDays(on('2004-01-01'), days));

describe('a calendar date', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '',
    '2026-01-01T00:00',
  ])('refuses %j, which is no day', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  });

  it.each([20260101, null, undefined, {}, ['2026-01-01']])('refuses %j, which is no text', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  it('knows the leap day of 2024', () => expect(isCalendarDate('2024-02-29')).toBe(true));

  it('knows the weekday wherever the program runs', () => {
    expect(weekdayOf(on('2026-11-23'))).toBe(1);
    expect(weekdayOf(on('2026-03-08'))).toBe(0);
  });

  it('goes forward and back by the same number of days', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3_000, max: 3_000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    ));

  it.each([
    ['2026-05-28', 3, '2026-08-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
  ])(
    'ends months after %s on the corresponding day or the last of the month (民法典 202)',
    (from, months, to) => {
      expect(addMonths(on(from), months)).toBe(to);
    },
  );
});
