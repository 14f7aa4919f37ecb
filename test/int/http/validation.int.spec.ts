import { ApiBench, type Answer } from './api-bench.js';
import { EchoFeature } from './echo.feature.js';

let bench: ApiBench;
beforeAll(async () => (bench = await ApiBench.open({ features: [EchoFeature] })));
afterAll(() => bench.close());

const echo = (body: unknown): Promise<Answer> => bench.ask('/api/echo', { method: 'POST', body });
const codes = ({ body }: Answer): Record<string, string> =>
  Object.fromEntries(
    (body.errors as { field: string; code: string }[]).map(({ field, code }) => [field, code]),
  );

it('collects everything wrong by field, with a code and a sentence', async () => {
  const answer = await echo({
    text: 5,
    day: '2026-02-30',
    kind: 'alien',
    flag: 'true',
    count: 10,
    id: 'x',
    unknown: 1,
  });
  expect(answer.status).toBe(400);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(codes(answer)).toEqual({
    text: 'notText',
    day: 'notADate',
    kind: 'notAllowedValue',
    flag: 'notAFlag',
    count: 'outOfRange',
    id: 'notAnId',
    unknown: 'unknownField',
  });
  expect(answer.body).toMatchObject({ type: 'urn:mingjing:problem:invalid-fields', title: '填写有误' });
  expect(answer.body.errors).toContainEqual({
    field: 'count',
    code: 'outOfRange',
    message: '应在 1 到 9 之间',
  });
  expect(answer.body.requestId).toBe(answer.headers['x-request-id']);
});

it.each([
  [{ day: '2026-2-3' }, { day: 'notADate' }],
  [{ day: 20260302 }, { day: 'notADate' }],
  [{ day: '2026-03-02T00:00:00Z' }, { day: 'notADate' }],
  [{ count: '5' }, { count: 'notAnInteger' }],
  [{ count: 1.5 }, { count: 'notAnInteger' }],
  [{ amount: '5' }, { amount: 'notMoney' }],
  [{ amount: 3000.005 }, { amount: 'notMoney' }],
  [{ amount: -0.01 }, { amount: 'outOfRange' }],
  [{ items: 'a' }, { items: 'notAList' }],
  [{ items: [] }, { items: 'tooFew' }],
  [{ items: ['1', '2', '3', '4'] }, { items: 'tooMany' }],
  [{ items: ['a', 5] }, { items: 'notText' }],
  [{ people: [5] }, { people: 'notAnObject' }],
  [{ people: [{}] }, { 'people.0.name': 'required' }],
  [
    { people: [{ name: 'ok' }, { name: '六个字的姓名', born: 'x' }] },
    { 'people.1.name': 'tooLong', 'people.1.born': 'notADate' },
  ],
  [{ people: [{ name: 'ok', rank: 1 }] }, { 'people.0.rank': 'unknownField' }],
  [{ person: [] }, { person: 'notAnObject' }],
  [{ person: 'x' }, { person: 'notAnObject' }],
  [{ record: [1] }, { record: 'notAnObject' }],
  [{ record: { a: ['\u0000'] } }, { record: 'controlCharacter' }],
])('refuses %j', async (body, expected) => {
  const answer = await echo(body);
  expect(answer.status).toBe(400);
  expect(codes(answer)).toEqual(expected);
});

it('takes yuan and fen', async () => {
  for (const amount of [0, 0.29, 3000, 1999999999.99])
    expect((await echo({ amount })).body).toEqual({ amount });
});

it('refuses a body that is no group of fields', async () => {
  for (const body of ['[]', '5', '"text"', 'true', '[{"text":"a"}]'])
    expect(codes(await echo(body))).toEqual({ '': 'notAnObject' });
});

it('names what is missing', async () => {
  for (const body of [{}, { title: null, people: null }, { title: '  　', people: undefined }, '', 'null']) {
    const answer = await bench.ask('/api/echo/strict', { method: 'POST', body });
    expect(codes(answer)).toEqual({ title: 'required', people: 'required' });
  }
});

it('takes text of every plane and counts characters', async () => {
  for (const text of ['𠮷野家', '😀👍🏽', '㐂𪚥龘', 'naïve café', '𠮷'.repeat(10)])
    expect((await echo({ text })).body).toEqual({ text });
  expect(codes(await echo({ text: '𠮷'.repeat(11) }))).toEqual({ text: 'tooLong' });
});

it('refuses control characters and broken characters', async () => {
  for (const sign of ['\\u0000', '\\u0007', '\\u001b', '\\u007f', '\\u0085', '\\n', '\\t'])
    expect(codes(await echo(`{"text":"a${sign}b"}`))).toEqual({ text: 'controlCharacter' });
  for (const sign of ['\\u0000', '\\r', '\\u0085'])
    expect(codes(await echo(`{"story":"a${sign}b"}`))).toEqual({ story: 'controlCharacter' });
  for (const sign of ['\\ud800', '\\udc00', '\\udc00\\ud800'])
    expect(codes(await echo(`{"text":"a${sign}b"}`))).toEqual({ text: 'brokenText' });
  expect((await echo({ story: 'a\r\n\tb' })).body).toEqual({ story: 'a\n\tb' });
});

it('does not count blanks at the ends of a text', async () => {
  expect((await echo({ text: ' 　张三 ' })).body).toEqual({ text: '张三' });
  expect((await echo({ text: '   ' })).body).toEqual({});
});

it('reads addresses', async () => {
  const answer = await bench.ask('/api/echo/query?flag=false&count=3&kinds=citizen,company&text=%E5%BC%A0');
  expect(answer.body).toEqual({ flag: false, count: 3, kinds: ['citizen', 'company'], text: '张' });
  expect((await bench.ask('/api/echo/query?kinds=citizen&kinds=company')).body.kinds).toHaveLength(2);
  const wrong = await bench.ask('/api/echo/query?flag=maybe&count=1e3&kinds=alien&text=%00&other=1');
  expect(codes(wrong)).toEqual({
    flag: 'notAFlag',
    count: 'notAnInteger',
    kinds: 'notAllowedValue',
    text: 'controlCharacter',
    other: 'unknownField',
  });
  expect(codes(await bench.ask('/api/echo/query?text=a&text=b'))).toEqual({ text: 'notText' });
});
