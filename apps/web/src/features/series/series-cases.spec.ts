import {
  batchesOf,
  byUrgency,
  payloadOver,
  undoneOf,
  type SeriesAnswer,
  type SeriesCase,
  type SeriesResult,
} from './series-cases';

const aCase = (id: string): SeriesCase => ({
  id,
  version: 3,
  number: `${id}号`,
  title: '',
  procedure: { code: 'reconsideration' },
  ruleSet: 'R2',
  receivedOn: '2026-11-01',
});
const cases = ['a', 'b', 'c', 'd', 'e'].map(aCase);

it('sends every case once, each batch under a key of its own', () => {
  const batches = batchesOf(cases, 2);
  expect(batches.map((batch) => batch.cases.map(({ id }) => id))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  expect(new Set(batches.map(({ key }) => key)).size).toBe(3);
  expect(batches[0]?.cases[0]).toEqual({ id: 'a', version: 3 });
});

it('tries again what was not done, at the version the case is at', () => {
  const result = (state: SeriesResult['state'], version: number | null) =>
    ({ state, version }) as SeriesResult;
  const results = new Map([
    ['a', result('done', 4)],
    ['b', result('stale', 7)],
    ['c', result('failed', 3)],
    ['d', result('notFound', null)],
  ]);
  expect(undoneOf(cases, results).map(({ id, version }) => [id, version])).toEqual([
    ['b', 7],
    ['c', 3],
    ['d', 3],
    ['e', 3],
  ]);
});

it('shows first what stands in the way', () => {
  const answers = (['allowed', 'notFound', 'refused', 'stale'] as const).map(
    (state) => ({ state }) as SeriesAnswer,
  );
  expect(byUrgency(answers).map(({ state }) => state)).toEqual(['stale', 'refused', 'notFound', 'allowed']);
});

it('names all cases where the act binds them together, and leaves other acts alone', () => {
  const numbers = ['1号', '2号'];
  expect(payloadOver('suspend', { reason: 'x' }, numbers)).toEqual({ reason: 'x' });
  expect(payloadOver('consolidate', { reason: 'x' }, numbers)).toEqual({
    reason: 'x',
    withCases: numbers,
    leadingCase: '1号',
  });
  expect(payloadOver('consolidate', { leadingCase: '2号' }, numbers)).toMatchObject({ leadingCase: '2号' });
  expect(payloadOver('consolidate', { leadingCase: '9号' }, numbers)).toMatchObject({ leadingCase: '1号' });
});
