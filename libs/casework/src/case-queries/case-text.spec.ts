import { gramsOf, queryOf, wordsOf } from './case-text.js';

it('parts a text into words, whatever their width, case and brackets', () => {
  expect(wordsOf(' 宁远航　ＡＢＣ  清府复[2026]12号 ')).toEqual(['宁远航', 'abc', '清府复〔2026〕12号']);
  expect(wordsOf('　 ')).toEqual([]);
});

it('looks for pairs of neighbouring characters, and for what a single one begins', () => {
  expect(gramsOf('宁远航')).toEqual(['宁远', '远航']);
  expect(gramsOf('宁')).toEqual(['宁']);
  expect(gramsOf('𠮷野家')).toEqual(['𠮷野', '野家']);
});

it('takes every character for itself', () => {
  expect(queryOf([`'a`, 'b\\', '& '])).toBe(`'''a' & 'b\\\\' & '& '`);
  expect(queryOf(['宁'])).toBe(`'宁':*`);
});
