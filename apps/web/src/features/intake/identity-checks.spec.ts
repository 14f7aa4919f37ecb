import { checkCreditCode, checkIdNumber, readIdNumber } from './identity-checks';

describe('an ID-card number', () => {
  it('holds when its check digit does', () => {
    expect(checkIdNumber('11010519491231002X')).toBeNull();
    expect(checkIdNumber(' 11010519491231002x ')).toBeNull();
  });

  it.each([
    ['1101051949123100', { code: 'length' }],
    ['11010519491331002X', { code: 'birthday' }],
    ['1101051949123100AX', { code: 'character' }],
    ['110105194912310021', { code: 'digit', expected: 'X' }],
  ])('%s is doubtful', (number, warning) => {
    expect(checkIdNumber(number)).toEqual(warning);
  });

  it('tells birthday and sex, but only when it holds', () => {
    expect(readIdNumber('11010519491231002X')).toEqual({ born: '1949-12-31', sex: 'female' });
    expect(readIdNumber('110105194912310021')).toBeNull();
  });
});

describe('a unified social credit code', () => {
  it('holds when its check digit does', () => {
    expect(checkCreditCode('91350100M000100Y43')).toBeNull();
  });

  it.each([
    ['91350100M000100Y4', { code: 'length' }],
    ['91350100I000100Y43', { code: 'character' }],
    ['91350100M000100Y44', { code: 'digit', expected: '3' }],
  ])('%s is doubtful', (number, warning) => {
    expect(checkCreditCode(number)).toEqual(warning);
  });
});
