import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { migratedAnew } from '../../support/migrated-anew.js';
import { ApiBench, type Answer } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';
import { suitPathTo, SuitWalk } from './suit-walk.js';
import { does } from './walk-step.js';

const STAMP = 1795710020001;
const firstDay = calendarDate('2026-03-02');
let bench: ApiBench;
let walk: CaseWalk;
let described: DescribedAnswers;
let lettered: string;
let suggested: string;
let procuratorial: string;

interface Row {
  readonly caseId: string;
  readonly kind: { readonly code: string };
  readonly sender: string;
  readonly state: { readonly code: string };
}
interface Page {
  readonly counts: Readonly<Record<'open' | 'over' | 'done' | 'all', number>>;
  readonly rows: readonly Row[];
  readonly more: boolean;
}

beforeAll(async () => {
  bench = await ApiBench.open();
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
  const suits = new SuitWalk(bench, firstDay);
  walk = new CaseWalk(bench, firstDay, anApplication());
  procuratorial = await suits.along(suitPathTo.PROCURATOR_SUGGESTION!);
  suggested = await suits.along([
    ...suitPathTo.JUDGED_1!,
    { act: 'receiveJudicialSuggestion', payload: { letter: 'norm', matter: 'norm', subject: '=规范性文件' } },
    { act: 'receiveJudicialSuggestion', payload: { letter: 'other', matter: 'other', subject: '送达' } },
  ]);
  lettered = await walk.along([
    ...pathTo.PERFORMANCE!,
    does('issueOpinionLetter'),
    { approve: 'issueOpinionLetter' },
    does('serveOpinionLetter'),
    { days: 60 },
    does('issuePerformanceOrder'),
    { approve: 'issuePerformanceOrder' },
    does('servePerformanceOrder'),
  ]);
}, 120_000);
afterAll(() => bench.close());

const read = async (path: string, as = 'qian-erchuan'): Promise<Answer> => (await walk.client(as)).get(path);
async function page(query = '', as?: string): Promise<Page> {
  const answer = await read(`/api/letters${query}`, as);
  expect([answer.status, described.faults('GET /api/letters', answer)]).toEqual([200, []]);
  return answer.body as Page;
}
const kindsOf = async (query: string, as?: string) =>
  (await page(query, as)).rows.map(({ kind }) => kind.code);

it('lists letters and orders of all cases, what is due first at the head, what has no period last', async () => {
  const { rows, counts } = await page();
  expect(rows.map(({ caseId, kind }) => [caseId, kind.code])).toEqual(
    expect.arrayContaining([
      [lettered, 'opinionLetter'],
      [lettered, 'performanceOrder'],
      [suggested, 'judicialSuggestion'],
      [suggested, 'judicialSuggestion'],
      [procuratorial, 'procuratorSuggestion'],
    ]),
  );
  expect(rows.at(-1)).toMatchObject({
    kind: { code: 'judicialSuggestion' },
    subject: '送达',
    dueOn: null,
    left: null,
  });
  expect(counts).toMatchObject({ open: 5, done: 0, all: 5 });
  expect(rows.find(({ kind }) => kind.code === 'performanceOrder')).toMatchObject({
    sender: '清镇市人民政府',
    state: { code: 'running' },
  });
});

it('narrows by kind, day and words', async () => {
  expect(await kindsOf('?kind=procuratorSuggestion')).toEqual(['procuratorSuggestion']);
  expect(await kindsOf(`?text=${encodeURIComponent('送达')}`)).toEqual(['judicialSuggestion']);
  expect(await kindsOf('?from=2026-04-15')).toEqual(['performanceOrder']);
  expect(await kindsOf('?to=2026-04-14')).not.toContain('performanceOrder');
  expect(await kindsOf('?from=2026-04-15&to=2026-04-14')).toEqual([]);
  expect((await read('/api/letters?from=2026-02-30')).status).toBe(400);
  expect((await read('/api/letters/export.csv?to=later')).status).toBe(400);
  expect(await kindsOf('?show=done')).toEqual([]);
  expect(await kindsOf('?show=over')).not.toContain('performanceOrder');
  expect((await read('/api/letters?kind=decision')).status).toBe(400);
  const [first, second] = [await page('?limit=1'), await page('?limit=1&offset=1')];
  expect(first.more).toBe(true);
  expect(first.rows[0]).not.toEqual(second.rows[0]);
});

it('is exported as it is shown, and no cell is run as a formula', async () => {
  const answer = await read('/api/letters/export.csv?kind=judicialSuggestion');
  expect(answer.status).toBe(200);
  const lines = answer.text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('"发出机关"');
  expect(answer.text).toContain(`"'=规范性文件"`);
  const later = await read('/api/letters/export.csv?from=2026-04-15');
  expect(later.text.trimEnd().split('\r\n')).toHaveLength(2);
  expect((await read('/api/letters/export.csv?lang=en')).text).toContain('"From"');
});

it('shows a liaison what was told to their organ, and a stranger nothing, in the list as in the export', async () => {
  expect((await kindsOf('', 'qin-sansheng')).sort()).toEqual(['opinionLetter', 'performanceOrder']);
  for (const stranger of ['kong-shiquan', 'yan-erming', 'hua-sanjian']) {
    expect(await page('', stranger)).toMatchObject({ rows: [], counts: { all: 0 } });
    const { text } = await read('/api/letters/export.csv', stranger);
    expect(text.trimEnd().split('\r\n')).toHaveLength(1);
  }
});

it('offers suggestions nobody answered for the agenda, and tells how an answered one was answered', async () => {
  const offers = await read('/api/conferences/agenda-offers', 'zheng-qixing');
  const { points } = offers.body as { points: readonly { source: string }[] };
  expect(points.filter(({ source }) => source === 'pendingSuggestions')).toHaveLength(2);
  const payload = await walk.payloadFor(lettered, 'receiveOpinionFeedback', { content: '已经改正' });
  expect((await walk.perform(lettered, 'receiveOpinionFeedback', payload)).status).toBe(200);
  const { rows } = await page('?show=done');
  expect(rows).toContainEqual(
    expect.objectContaining({
      caseId: lettered,
      answer: '已经改正',
      kind: expect.objectContaining({ code: 'opinionLetter' }) as object,
    }),
  );
});

it('gives cases of before what the projection gives those of now', async () => {
  const stored = () =>
    bench.sql(`SELECT case_id, key, kind, bearer, told, since::text, served_on::text, length, unit, due_on::text,
                      order_due_on::text, orders, step, done_on::text, late, sender, subject, answer
                 FROM supervised_duties ORDER BY case_id, key`);
  const projected = await stored();
  await migratedAnew(bench.clone, STAMP);
  expect(await stored()).toEqual(projected);
});
