import { calendarDate } from '../calendar/calendar-date.js';
import {
  engagedOn,
  engagedUntil,
  engagementEnd,
  engagementState,
  renewalStart,
  type EngagementTerm,
} from './engagement.js';

const day = calendarDate;
const term = (startsOn: string, endedOn: string | null = null): EngagementTerm => ({
  startsOn: day(startsOn),
  endsOn: engagementEnd(day(startsOn)),
  endedOn: endedOn === null ? null : day(endedOn),
});

describe('an engagement of a year', () => {
  it.each([
    ['2026-01-01', '2026-12-31'],
    ['2026-03-15', '2027-03-14'],
    ['2024-02-29', '2025-02-27'],
    ['2023-03-01', '2024-02-29'],
  ])('from %s lasts to %s', (from, to) => {
    expect(engagementEnd(day(from))).toBe(to);
  });

  it('runs on its first and on its last day, and not beside them', () => {
    const terms = [term('2026-03-15')];
    const days = ['2026-03-14', '2026-03-15', '2027-03-14', '2027-03-15'];
    expect(days.map((each) => engagedOn(terms, day(each)))).toEqual([false, true, true, false]);
  });

  it('is over after the day on which it was ended', () => {
    const terms = [term('2026-03-15', '2026-06-30')];
    expect([engagedOn(terms, day('2026-06-30')), engagedOn(terms, day('2026-07-01'))]).toEqual([true, false]);
  });
});

describe('a renewal', () => {
  it('goes on from the day after the last', () => {
    const terms = [term('2025-01-01'), term('2026-01-01')];
    expect(renewalStart(terms, day('2026-11-23'))).toBe('2027-01-01');
    expect(engagedUntil(terms, day('2025-05-01'))).toBe('2026-12-31');
  });

  it('begins today where the engagement has ended, or there was none', () => {
    expect(renewalStart([term('2024-01-01')], day('2026-11-23'))).toBe('2026-11-23');
    expect(renewalStart([], day('2026-11-23'))).toBe('2026-11-23');
  });

  it('after a gap does not lengthen the engagement before', () => {
    expect(engagedUntil([term('2025-01-01'), term('2026-02-01')], day('2025-05-01'))).toBe('2025-12-31');
    expect(engagedUntil([term('2025-01-01')], day('2026-01-01'))).toBeNull();
  });
});

describe('how an engagement stands', () => {
  it.each([
    ['2026-11-30', 'engaged'],
    ['2026-12-01', 'endingSoon'],
    ['2026-12-31', 'endingSoon'],
    ['2027-01-01', 'ended'],
    ['2025-12-31', 'announced'],
  ])('on %s: %s', (today, state) => {
    expect(engagementState([term('2026-01-01')], day(today))).toBe(state);
  });

  it('does not run out soon where it was renewed in time', () => {
    expect(engagementState([term('2026-01-01'), term('2027-01-01')], day('2026-12-20'))).toBe('engaged');
  });

  it('is over where what was to begin was called off before', () => {
    expect(engagementState([term('2027-01-01', '2026-12-31')], day('2026-12-20'))).toBe('ended');
  });
});
