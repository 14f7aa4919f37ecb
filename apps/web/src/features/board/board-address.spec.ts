import { endOf, isWrong, monthBefore, monthsOf, placeOf } from './board-address';

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

  it('ignores a procedure that is none', () => {
    expect(placeOf(new URLSearchParams('procedure=nonsense'), today).procedure).toBeUndefined();
    expect(placeOf(new URLSearchParams('procedure=mediation'), today).procedure).toBe('mediation');
  });

  it.each([
    ['2026-05', '2026-05', false],
    ['2026-05', '2026-04', true],
    ['2016-12', '2026-11', false],
    ['2016-11', '2026-11', true],
    ['1949-11', '1949-12', true],
  ])('knows whether %s to %s can be told', (from, to, wrong) => {
    expect(isWrong({ from, to })).toBe(wrong);
  });

  it('knows the last day of February', () => {
    expect(endOf('2024-02')).toBe('2024-02-29');
    expect(endOf('2026-02')).toBe('2026-02-28');
  });
});
