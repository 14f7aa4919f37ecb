import { calendarDate } from '../calendar/calendar-date.js';
import { officialCalendar } from '../calendar/working-calendar.js';
import { countBack } from './count-back.js';

const back = (day: string, clearDays = 5) =>
  countBack(officialCalendar, { day: calendarDate(day), clearDays });

describe('counting back from a planned day', () => {
  it.each([
    ['a plain week', '2026-12-02', '2026-11-24'],
    ['a weekend before the clear days, so the Friday', '2026-11-30', '2026-11-20'],
    ['a holiday with a make-up Saturday', '2026-10-12', '2026-09-28'],
  ])('leaves five clear working days: %s', (_, day, due) => expect(back(day).due).toBe(due));

  it('leaves no day where none is asked for', () => expect(back('2026-12-02', 0).due).toBe('2026-12-01'));

  it('is provisional in a year without a holiday notice', () => {
    expect(back('2026-12-02').provisional).toBe(false);
    expect(back('2028-03-15')).toMatchObject({ provisional: true });
    expect(back('2028-03-15').explanation.at(-1)).toEqual({ code: 'PROVISIONAL', year: 2028 });
  });
});
