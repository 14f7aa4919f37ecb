import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';

import { addDays, calendarDate, isWeekend, type CalendarDate } from './calendar-date.js';
import {
  addWorkingDays,
  isWorkingDay,
  officialCalendar,
  workingCalendar,
  workingDayFrom,
  workingDaysBetween,
  workingDayUpTo,
} from './working-calendar.js';

const on = calendarDate;
const daysOf = (from: string, to: string): CalendarDate[] => {
  const days: CalendarDate[] = [];
  for (let day = on(from); day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

interface Notice {
  readonly off: readonly string[];
  readonly makeupWorkdays: readonly string[];
}
const notices = JSON.parse(
  readFileSync(join(import.meta.dirname, 'official-days.fixture.json'), 'utf8'),
) as Record<string, Notice>;

describe('the official calendar', () => {
  it.each(['2023', '2024', '2025', '2026'])('says of every day of %s what the notice says', (year) => {
    const { off, makeupWorkdays } = notices[year]!;
    const wrong = daysOf(`${year}-01-01`, `${year}-12-31`).filter((day) => {
      const working = makeupWorkdays.includes(day) || (!off.includes(day) && !isWeekend(day));
      const kind = officialCalendar.kindOf(day);
      return kind.working !== working || kind.makeUp !== makeupWorkdays.includes(day) || kind.provisional;
    });
    expect(wrong).toEqual([]);
  });

  it('covers every day from 2004 to 2030', () => {
    expect(() => daysOf('2004-01-01', '2030-12-31').map((day) => officialCalendar.kindOf(day))).not.toThrow();
  });

  it.each(['2003-12-31', '2031-01-01'])('refuses %s, of which it knows nothing', (day) => {
    expect(() => officialCalendar.kindOf(on(day))).toThrow(RangeError);
  });

  it('is certain up to 2026 and provisional from 2027', () => {
    expect(officialCalendar.kindOf(on('2026-12-31')).provisional).toBe(false);
    expect(officialCalendar.kindOf(on('2027-01-04')).provisional).toBe(true);
  });

  it.each([
    ['元旦', '2027-01-01'],
    ['除夕', '2027-02-05'],
    ['春节', '2027-02-06'],
    ['劳动节', '2028-05-02'],
    ['国庆节', '2030-10-03'],
  ])('rests on %s of a year without a notice (放假办法 2)', (_, day) => {
    expect(officialCalendar.kindOf(on(day))).toMatchObject({
      working: false,
      holiday: true,
      provisional: true,
    });
  });

  it('tells a festival from a mere weekend', () => {
    expect(officialCalendar.kindOf(on('2026-03-07'))).toMatchObject({ working: false, holiday: false });
    expect(officialCalendar.kindOf(on('2026-10-01'))).toMatchObject({ working: false, holiday: true });
  });
});

describe('working days', () => {
  const anyDay = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays(on('2005-01-01'), days));

  it('can be counted off again', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, count) => {
        expect(workingDaysBetween(officialCalendar, day, addWorkingDays(officialCalendar, day, count))).toBe(
          count,
        );
      }),
    ));

  it('are negative backwards', () =>
    expect(workingDaysBetween(officialCalendar, on('2026-03-09'), on('2026-03-02'))).toBe(-5));

  it('go back over a festival', () =>
    expect(addWorkingDays(officialCalendar, on('2026-10-12'), -6)).toBe('2026-09-28'));

  it('stay where they are or move to the nearest one, and never further than a festival is long', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const after = workingDayFrom(officialCalendar, day);
        const before = workingDayUpTo(officialCalendar, day);
        expect([after, before].every((found) => isWorkingDay(officialCalendar, found))).toBe(true);
        expect(before <= day && day <= after).toBe(true);
        expect(after <= addDays(day, 12) && before >= addDays(day, -12)).toBe(true);
        expect(after === before).toBe(isWorkingDay(officialCalendar, day));
      }),
    ));

  it('follow the notices they are made of', () => {
    const calendar = workingCalendar([{ year: 2026, off: '03-02', worked: '03-07' }]);
    expect(addWorkingDays(calendar, on('2026-03-01'), 5)).toBe('2026-03-07');
  });
});
