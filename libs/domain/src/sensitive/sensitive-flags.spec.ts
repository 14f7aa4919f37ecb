import { calendarDate } from '../calendar/calendar-date.js';
import { flaggedSince, reportOwed } from './sensitive-flags.js';

const day = calendarDate;
const flaggedOn = day('2026-03-02');

describe('a report to the leader', () => {
  it.each([
    ['without a flag', [], [], false],
    ['with a flag and no report', ['massDisputeRisk'], [], true],
    ['with a report of before the flag', ['massDisputeRisk'], ['2026-03-01'], true],
    ['with a report of the day of the flag', ['massDisputeRisk'], ['2026-03-02'], false],
    ['with a later report among earlier ones', ['petitionBackground'], ['2026-01-05', '2026-03-09'], false],
  ] as const)('%s is owed: %#', (_, flags, reports, owed) => {
    const made = reports.map((reportedOn) => ({ reportedOn: day(reportedOn) }));
    expect(reportOwed(flags, flaggedOn, made)).toBe(owed);
  });
});

describe('the day of the flags', () => {
  const before = { flags: ['massDisputeRisk'] as const, flaggedOn };
  const today = day('2026-03-20');

  it('is that of the flag added last', () => {
    expect(flaggedSince(before, ['massDisputeRisk', 'petitionBackground'], today)).toBe(today);
    expect(flaggedSince({ flags: [], flaggedOn: null }, ['petitionBackground'], today)).toBe(today);
  });

  it('stays where nothing is added, and goes with the last flag', () => {
    expect(flaggedSince(before, ['massDisputeRisk'], today)).toBe(flaggedOn);
    expect(flaggedSince(before, [], today)).toBeNull();
  });
});
