import { placeOf, queryOf, yearsUntil } from './appearance-address';

const today = '2026-11-23';
const at = (search: string) => placeOf(new URLSearchParams(search), today);

describe('the address of the register of appearances', () => {
  it('is this year and everything where it says nothing', () => {
    expect(queryOf(at(''))).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      show: 'all',
      instance: null,
      organId: null,
    });
  });

  it.each([
    ['year=2024&month=1&until=2', '2024-01-01', '2024-02-29'],
    ['year=2026&month=4&until=6', '2026-04-01', '2026-06-30'],
    ['month=9&until=3', '2026-03-01', '2026-09-30'],
  ])('reads the months of %s', (search, from, to) => {
    expect(queryOf(at(search))).toMatchObject({ from, to });
  });

  it('takes what cannot be read as if it were not there', () => {
    expect(at('year=1949&month=0&until=13&show=secret&instance=enforcement')).toEqual(at(''));
    expect(at('show=spoke&instance=second&organ=qz-market')).toMatchObject({
      show: 'spoke',
      instance: 'second',
      organId: 'qz-market',
    });
  });

  it('offers the years from the law of 2015 to the next', () => {
    expect([yearsUntil(today).at(0), yearsUntil(today).at(-1)]).toEqual([2027, 2015]);
  });
});
