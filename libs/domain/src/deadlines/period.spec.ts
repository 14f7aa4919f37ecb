import fc from 'fast-check';

import { addDays, addMonths, calendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import {
  addWorkingDays,
  isWorkingDay,
  officialCalendar,
  workingDaysBetween,
  type WorkingCalendar,
} from '../calendar/working-calendar.js';
import { countPeriod, type Period } from './period.js';

const on = calendarDate;
const due = (start: string, period: Omit<Period, 'start'>): CalendarDate | null =>
  countPeriod(officialCalendar, { start: on(start), ...period }).due;
const steps = (start: string, period: Omit<Period, 'start'>) =>
  countPeriod(officialCalendar, { start: on(start), ...period }).explanation;

const everyDayWorked: WorkingCalendar = {
  kindOf: () => ({ working: true, holiday: false, makeUp: false, provisional: false }),
};
const anyStart = fc.integer({ min: 0, max: 7_000 }).map((days) => addDays(on('2004-01-01'), days));
const anyUnit = fc.constantFrom('workingDay', 'naturalDay', 'month', 'year');

describe('a period in working days', () => {
  it('does not count the day of the event', () =>
    expect(due('2026-03-02', { length: 5, unit: 'workingDay' })).toBe('2026-03-09'));

  it('goes on after a suspension with the day of resumption (J-10)', () => {
    const pauses = [{ from: on('2026-03-07'), to: on('2026-03-16') }];
    expect(due('2026-03-02', { length: 7, unit: 'workingDay', pauses })).toBe('2026-03-18');
    expect(steps('2026-03-02', { length: 7, unit: 'workingDay', pauses })[0]).toMatchObject({
      pausedDays: 5,
    });
  });

  it('explains the festivals it passes over and the weekends it counts', () => {
    expect(steps('2026-09-24', { length: 10, unit: 'workingDay' }).map(({ code }) => code)).toEqual([
      'COUNTED_FROM',
      'HOLIDAYS_SKIPPED',
      'MAKE_UP_DAYS_COUNTED',
      'NTH_WORKING_DAY',
    ]);
  });
});

describe('a period in natural days', () => {
  it('adds an extension to the unmoved last day and moves once (J-3)', () => {
    expect(due('2026-08-03', { length: 60, unit: 'naturalDay' })).toBe('2026-10-08');
    expect(due('2026-08-03', { length: 60, unit: 'naturalDay', extensionDays: 30 })).toBe('2026-11-02');
  });

  it('does not move off a weekend worked in exchange (J-6)', () =>
    expect(due('2025-12-30', { length: 60, unit: 'naturalDay' })).toBe('2026-02-28'));

  it('does not move where the law sets an absolute cap (J-11, J-15)', () =>
    expect(due('2026-09-01', { length: 30, unit: 'naturalDay', moves: false })).toBe('2026-10-01'));

  it('has no due date while it is suspended, and says how much is left', () => {
    const pauses = [{ from: on('2026-03-20') }];
    const counted = countPeriod(officialCalendar, {
      start: on('2026-03-02'),
      length: 60,
      unit: 'naturalDay',
      pauses,
    });
    expect(counted.due).toBeNull();
    expect(counted.explanation.at(-1)).toEqual({
      code: 'PAUSED_NOW',
      from: '2026-03-20',
      counted: 17,
      left: 43,
      unit: 'naturalDay',
    });
  });

  it('is not touched by a suspension that begins after it was over', () =>
    expect(due('2026-03-02', { length: 5, unit: 'naturalDay', pauses: [{ from: on('2026-05-01') }] })).toBe(
      '2026-03-09',
    ));

  it('waits where its last day would move into a suspension', () => {
    const last = { length: 60, unit: 'naturalDay' } as const;
    expect(due('2026-05-13', last)).toBe('2026-07-13');
    expect(due('2026-05-13', { ...last, pauses: [{ from: on('2026-07-13') }] })).toBeNull();
    const resumed = [{ from: on('2026-07-13'), to: on('2026-07-20') }];
    expect(due('2026-05-13', { ...last, pauses: resumed })).toBe('2026-07-20');
  });

  it('counts a suspension that began before it from its own start', () => {
    const pauses = [{ from: on('2026-02-20'), to: on('2026-03-05') }];
    expect(due('2026-03-02', { length: 10, unit: 'naturalDay', pauses })).toBe('2026-03-16');
    expect(steps('2026-03-02', { length: 10, unit: 'naturalDay', pauses })[0]).toMatchObject({
      pausedDays: 2,
    });
  });
});

describe('a period in months or years', () => {
  it.each([
    ['2025-11-30', 3, 'month', '2026-02-28'],
    ['2026-04-01', 6, 'month', '2026-10-08'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2021-11-23', 5, 'year', '2026-11-23'],
  ] as const)('of %s, %d %s, ends on %s', (start, length, unit, expected) =>
    expect(due(start, { length, unit })).toBe(expected),
  );
});

describe('a provisional date', () => {
  it('is one that counts a working day of a year without a notice', () =>
    expect(
      countPeriod(officialCalendar, { start: on('2026-12-21'), length: 10, unit: 'workingDay' }),
    ).toMatchObject({
      due: '2027-01-05',
      provisional: true,
      explanation: expect.arrayContaining([{ code: 'PROVISIONAL', year: 2027 }]),
    }));

  it('is one that only moves into such a year', () =>
    expect(
      countPeriod(officialCalendar, { start: on('2026-10-31'), length: 62, unit: 'naturalDay' }).provisional,
    ).toBe(true));

  it('is not one that ends in the last year with a notice', () =>
    expect(
      countPeriod(officialCalendar, { start: on('2026-12-24'), length: 5, unit: 'workingDay' }).provisional,
    ).toBe(false));

  it('is refused where the calendar ends', () =>
    expect(() => due('2030-12-30', { length: 5, unit: 'workingDay' })).toThrow(RangeError));
});

describe('every period', () => {
  it('gets back exactly what suspensions took, in either unit', () =>
    fc.assert(
      fc.property(
        anyStart,
        fc.constantFrom('workingDay', 'naturalDay'),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 90 }),
        (start, unit, after, length) => {
          const pause = { from: addDays(start, after + 1), to: addDays(start, after + 1 + length) };
          const counted = countPeriod(everyDayWorked, { start, length: 60, unit, pauses: [pause] });
          expect(counted.due).toBe(addDays(start, 60 + length));
        },
      ),
    ));

  it('keeps its number of working days outside the suspension', () =>
    fc.assert(
      fc.property(
        anyStart,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 60 }),
        (start, length, after, paused) => {
          const from = addDays(start, after + 1);
          const to = addDays(from, paused);
          const end = countPeriod(officialCalendar, {
            start,
            length,
            unit: 'workingDay',
            pauses: [{ from, to }],
          }).due!;
          const inside =
            end < from ? 0 : workingDaysBetween(officialCalendar, addDays(from, -1), addDays(to, -1));
          expect(workingDaysBetween(officialCalendar, start, end) - inside).toBe(length);
        },
      ),
    ));

  it('ends on a working day where it moves, and never before its raw last day', () =>
    fc.assert(
      fc.property(anyStart, anyUnit, fc.integer({ min: 1, max: 5 }), (start, unit, length) => {
        const end = countPeriod(officialCalendar, { start, length, unit }).due!;
        const raw = {
          workingDay: addWorkingDays(officialCalendar, start, length),
          naturalDay: addDays(start, length),
          month: addMonths(start, length),
          year: addMonths(start, length * 12),
        }[unit];
        expect(isWorkingDay(officialCalendar, end)).toBe(true);
        expect(end >= raw).toBe(true);
        expect(isWorkingDay(officialCalendar, raw)).toBe(end === raw);
      }),
    ));
});
