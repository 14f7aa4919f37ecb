import { endOf, monthBefore, monthsOf, placeOf } from './board-address';

const today = '2026-11-23';

describe('the address of the board', () => {
  it('means this year where it says nothing', () => {
    expect(placeOf(new URLSearchParams(), today)).toEqual({
      kind: 'year',
      months: { from: '2026-01', to: '2026-11' },
      organId: undefined,
      procedure: undefined,
    });
  });

  it('takes months of its own, and ignores what is no month', () => {
    expect(placeOf(new URLSearchParams('from=2015-02&to=2015-12'), today).months).toEqual({
      from: '2015-02',
      to: '2015-12',
    });
    expect(placeOf(new URLSearchParams('from=2015-13&to=2015-12'), today).kind).toBe('year');
    expect(placeOf(new URLSearchParams('period=own'), today).kind).toBe('year');
  });

  it('counts months over the end of a year', () => {
    expect(monthBefore('2026-01', 1)).toBe('2025-12');
    expect(monthBefore('2026-11', 11)).toBe('2025-12');
    expect(monthsOf('lastYear', today)).toEqual({ from: '2025-01', to: '2025-12' });
    expect(monthsOf('twelve', '2026-03-02')).toEqual({ from: '2025-04', to: '2026-03' });
  });

  it('knows the last day of February', () => {
    expect(endOf('2024-02')).toBe('2024-02-29');
    expect(endOf('2026-02')).toBe('2026-02-28');
  });
});
