import { held } from './held-picture.fixture.js';
import { orientationOf } from './jpeg-orientation.js';

it.each([
  [1, true],
  [3, false],
  [6, true],
  [8, false],
])('reads %i whichever end comes first', (orientation, little) => {
  expect(orientationOf(held(orientation, little))).toBe(orientation);
});

it('takes a picture for upright that says nothing, something unknown, or breaks off', () => {
  const whole = held(6);
  const cut = Array.from({ length: whole.length }, (_, length) => orientationOf(whole.subarray(0, length)));
  expect(new Set(cut)).toEqual(new Set([1, 6]));
  expect(cut.at(20)).toBe(1);
  expect([orientationOf(held(9)), orientationOf(held(0)), orientationOf(Buffer.from('no picture'))]).toEqual([
    1, 1, 1,
  ]);
});
