import { periodOf, presetOf, presetPeriod } from './period';

const today = '2026-11-23';
const of = (search: string) => periodOf(new URLSearchParams(search));

it('reads a period from an address, and leaves out a day there is not', () => {
  expect(of('from=2026-01-01&to=2026-03-31')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(of('from=2026-02-30&to=2026-03-31')).toEqual({ from: null, to: '2026-03-31' });
  expect(of('from=yesterday')).toEqual({ from: null, to: null });
  expect(of('')).toEqual({ from: null, to: null });
});

it('puts days the wrong way round in order', () => {
  expect(of('from=2026-03-31&to=2026-01-01')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
});

it('counts years from the legal day of today and knows them again', () => {
  expect(presetPeriod('thisYear', today)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(presetPeriod('lastYear', today)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(presetOf({ from: '2025-01-01', to: '2025-12-31' }, today)).toBe('lastYear');
  expect(presetOf({ from: null, to: null }, today)).toBe('all');
  expect(presetOf({ from: '2025-01-01', to: null }, today)).toBeNull();
});
