import { readCursor, writeCursor, type CaseOrder } from './case-cursor.js';

const newest: CaseOrder = { sort: 'receivedOn', descending: true };
const place = { key: '2026-03-02', id: '01900000-0000-7000-8000-000000000000' };
const written = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

it('brings back the place it was made of', () => {
  expect(readCursor(writeCursor(newest, place), newest)).toEqual(place);
  const due: CaseOrder = { sort: 'nextDueOn', descending: false };
  expect(readCursor(writeCursor(due, { ...place, key: 'infinity' }), due)).toEqual({
    ...place,
    key: 'infinity',
  });
});

it.each([
  ['nothing', ''],
  ['no JSON', 'AAAA'],
  ['no list', written({})],
  ['another order', writeCursor({ sort: 'receivedOn', descending: false }, place)],
  ['another column', writeCursor({ sort: 'number', descending: true }, place)],
  ['no day', writeCursor(newest, { ...place, key: '2026-02-30' })],
  ['no id', writeCursor(newest, { ...place, id: 'x' })],
  ['a number for a day', written(['receivedOn', true, 5, place.id])],
])('takes no cursor of %s', (_what, text) => {
  expect(readCursor(text, newest)).toBeNull();
});
