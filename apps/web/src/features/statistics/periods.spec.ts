import { nameOf, periodNames, periodOf } from './periods';

describe('the periods of a year', () => {
  it.each([
    ['year', '2026-01-01', '2026-12-31'],
    ['half2', '2026-07-01', '2026-12-31'],
    ['quarter1', '2026-01-01', '2026-03-31'],
    ['month02', '2026-02-01', '2026-02-28'],
    ['month12', '2026-12-01', '2026-12-31'],
  ] as const)('%s is %s to %s', (name, from, to) => {
    expect(periodOf('2026', name)).toEqual({ from, to });
  });

  it('know the leap day', () => {
    expect(periodOf('2028', 'month02').to).toBe('2028-02-29');
  });

  it('are known by their days, and other days are none of them', () => {
    for (const name of periodNames) expect(nameOf(periodOf('2026', name))).toBe(name);
    expect(nameOf({ from: '2015-01-01', to: '2015-12-02' })).toBeNull();
  });
});
