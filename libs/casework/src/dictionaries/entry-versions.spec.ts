import { calendarDate } from '@mingjing/domain';
import { ended, stateOn, versionOn, type Period } from './entry-versions.js';

const day = calendarDate;
const version = (number: number, from: string, to: string | null = null): Period => ({
  version: number,
  validFrom: day(from),
  validTo: to === null ? null : day(to),
});

const used = version(1, '2024-01-01');
const announced = version(2, '2026-12-01');

describe('the version of a day', () => {
  it('is the last one that had begun', () => {
    expect(versionOn([announced, used], day('2026-11-30'))).toBe(used);
    expect(versionOn([announced, used], day('2026-12-01'))).toBe(announced);
    expect(versionOn([announced, used], day('2023-12-31'))).toBeNull();
  });

  it('is none after its last day, whatever older versions said', () => {
    const over = version(3, '2025-01-01', '2026-06-30');
    expect(versionOn([over, used], day('2026-06-30'))).toBe(over);
    expect(versionOn([over, used], day('2026-07-01'))).toBeNull();
    expect(versionOn([over, used], day('2024-12-31'))).toBe(used);
  });
});

describe('the end of an entry', () => {
  const moment = { today: day('2026-11-23'), lastDay: day('2026-11-30') };

  it('keeps what is in use until its last day and calls off what was announced', () => {
    const after = [ended([announced, used], moment), announced, used] as const;
    expect(after[0]).toEqual(version(3, '2024-01-01', '2026-11-30'));
    expect(versionOn(after, day('2026-11-30'))?.version).toBe(3);
    expect(versionOn(after, day('2026-12-01'))).toBeNull();
  });

  it('calls off an entry that was only announced', () => {
    const after = [ended([announced], moment), announced] as const;
    expect(versionOn(after, day('2027-01-01'))).toBeNull();
    expect(stateOn(after[0], moment.today)).toBe('ended');
  });
});

it('is announced, in force or ended on a day', () => {
  const period = version(1, '2026-01-01', '2026-06-30');
  const states = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((each) =>
    stateOn(period, day(each)),
  );
  expect(states).toEqual(['announced', 'inForce', 'inForce', 'ended']);
});
