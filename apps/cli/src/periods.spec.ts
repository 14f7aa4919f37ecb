import fc from 'fast-check';

import { answerLine, answers, linesOf } from './periods-answers.js';

const line = (fields: object): string =>
  JSON.stringify({ id: 'a', start: '2026-03-02', length: 7, unit: 'workingDay', ...fields });
const errorOf = (text: string): unknown => {
  const answer = answerLine(text, 'en');
  return 'error' in answer ? answer.error : answer;
};

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  yield* await Promise.resolve(texts);
}
const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe('a line of input', () => {
  it('is answered with the due date and its explanation', () =>
    expect(answerLine(line({ pauses: [{ from: '2026-03-07', to: '2026-03-16' }] }), 'zh')).toEqual({
      id: 'a',
      due: '2026-03-18',
      provisional: false,
      explanation: [
        '自2026-03-02（周一）次日起算12个工作日（含中止5个工作日）',
        '第7个工作日为2026-03-18（周三）',
      ],
    }));

  it('has no due date while the period is suspended', () =>
    expect(answerLine(line({ pauses: [{ from: '2026-03-07' }] }), 'en')).toMatchObject({
      id: 'a',
      due: null,
    }));

  it('gives its number back as a number', () =>
    expect(answerLine(line({ id: 7 }), 'en')).toMatchObject({ id: 7, due: '2026-03-11' }));

  it('may say that the period does not move', () =>
    expect(
      answerLine(line({ start: '2026-09-01', length: 30, unit: 'naturalDay', moves: false }), 'en'),
    ).toMatchObject({ due: '2026-10-01' }));

  it.each([
    [{ start: '2026-02-30' }, 'start: must be a day that exists, YYYY-MM-DD, not "2026-02-30"'],
    [{ start: '1999-01-01' }, 'start: the year must lie between 2004 and 2030, not "1999-01-01"'],
    [{ start: undefined }, 'start: missing, must be a day that exists, YYYY-MM-DD'],
    [{ unit: 'week' }, 'unit: must be one of workingDay, naturalDay, month, year, not "week"'],
    [{ length: -1 }, 'length: must be a whole number, 1 or more, not -1'],
    [{ length: 1.5 }, 'length: must be a whole number, 1 or more, not 1.5'],
    [{ length: '7' }, 'length: must be a whole number, 1 or more, not "7"'],
    [{ length: 1e15 }, 'length: the period is too long'],
    [{ length: 9_000, unit: 'year' }, 'length: the period is too long'],
    [
      { length: 9_000, unit: 'naturalDay' },
      'the period leaves the years of the working calendar (2004 to 2030)',
    ],
    [{ extensionDays: -1 }, 'extensionDays: must be a whole number, 0 or more, not -1'],
    [{ pauses: {} }, 'pauses: must be a list, not {}'],
    [{ pauses: [3] }, 'pauses[0]: must be an object'],
    [
      { pauses: [{ from: '2026-03-07', to: '2026-03-06' }] },
      'pauses[0].to: the resumption lies before the suspension',
    ],
    [{ pauses: [{ from: '2026-03-07', until: '2026-03-09' }] }, 'pauses[0]: unknown fields: until'],
    [
      { pauses: [{ from: '2026-03-07', to: '2026-03-16' }, { from: '2026-03-15' }] },
      'pauses: the suspensions overlap',
    ],
    [{ pauses: [{ from: '2026-03-07' }, { from: '2026-03-09' }] }, 'pauses: the suspensions overlap'],
    [{ days: 3 }, 'unknown fields: days'],
  ])('with %j is a mistake said in words', (fields, message) => {
    expect(answerLine(line(fields), 'en')).toEqual({ id: 'a', error: message });
  });

  it.each(['{', 'null', '[]', '7', '{"id":null}', '{"id":{}}', '{"start":"2026-03-02"}'])(
    '%s has no name to answer to',
    (text) => {
      expect(answerLine(text, 'en')).toMatchObject({ id: null });
      expect(typeof errorOf(text)).toBe('string');
    },
  );

  it('is answered whatever it holds', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((value) => line({ pauses: value })),
        ),
        (text) => {
          expect(answerLine(text, 'zh')).toHaveProperty('id');
        },
      ),
    ));

  it('says its mistakes in Chinese too', () =>
    expect(answerLine(line({ days: 3 }), 'zh')).toEqual({ id: 'a', error: '未知字段：days' }));
});

describe('the lines of a stream', () => {
  it('are found wherever the pieces are cut, and whichever way lines end', async () =>
    expect(await all(linesOf(pieces('a\r', '\nb', 'c\n', '', '\nd')))).toEqual(['a', 'bc', '', 'd']));

  it('are answered in order; an empty one is none, a bad one does not stop the rest', async () => {
    let mistakes = 0;
    const output = await all(
      answers(
        linesOf(pieces(`\uFEFF${line({ id: 1 })}\r\n\r\n{\n`, line({ id: 2 }))),
        'en',
        () => (mistakes += 1),
      ),
    );
    expect(output.map((text) => (JSON.parse(text) as { id: unknown }).id)).toEqual([1, null, 2]);
    expect(output.every((text) => text.endsWith('}\n'))).toBe(true);
    expect(mistakes).toBe(1);
  });
});
