import { calendarDate } from '@mingjing/domain';
import { ApiBench } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';
import { suitPathTo, SuitWalk } from './suit-walk.js';

let bench: ApiBench;
let walk: SuitWalk;
beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new SuitWalk(bench, calendarDate('2026-03-02'));
});
afterAll(() => bench.close());

interface Counted {
  readonly heard: number;
  readonly attended: number;
  readonly chief: number;
  readonly spoke: number;
  readonly rates: { readonly attendance: number | null; readonly voice: number | null };
}
interface Page {
  readonly rows: readonly { readonly caseId: string; readonly attended: boolean; readonly day: string }[];
  readonly whole: Counted;
  readonly byOrgan: readonly (Counted & { readonly key: string })[];
  readonly byInstance: readonly (Counted & { readonly key: string })[];
}
async function read(query = '', as?: string): Promise<Page> {
  const answer = await (await walk.client(as)).get(`/api/appearances${query}`);
  expect(answer.status).toBe(200);
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  expect(new DescribedAnswers(document).faults('GET /api/appearances', answer)).toEqual([]);
  return answer.body as Page;
}
const beforeTrial = suitPathTo.HEARD!.slice(0, -1);

describe('the register of appearances', () => {
  let attended: string;
  let absent: string;
  let left: string;
  let chief: string;

  beforeAll(async () => {
    attended = await walk.along(suitPathTo.HEARD!);
    absent = await walk.along(beforeTrial);
    await walk.take(absent, {
      act: 'submitAppearance',
      payload: { appearance: 'absent', reason: '防汛值守', proof: '=防汛值班表', staff: '法规科科长' },
    });
    await walk.take(absent, { act: 'holdTrial', payload: { headAttended: false, spokeOnSubstance: false } });
    left = await walk.along(beforeTrial);
    await walk.take(left, { act: 'holdTrial', payload: { leftEarly: true } });
    chief = await walk.along([
      ...suitPathTo.ANSWERED!,
      { act: 'receiveHearingNotice', payload: { headOrdered: true } },
      { days: 10 },
    ]);
    await walk.take(chief, { act: 'holdTrial', payload: { headPost: 'chief', headOf: 'qz-gov' } });
    await walk.along(suitPathTo.HEARING_SET!);
  }, 120_000);

  it('counts cases heard, and of a head who walked out that nobody came', async () => {
    const { whole, rows } = await read();
    expect(whole).toMatchObject({
      heard: 4,
      attended: 2,
      spoke: 2,
      ordered: 1,
      orderedAttended: 1,
      chief: 1,
    });
    expect(whole.rates).toEqual({ attendance: 0.5, chief: 0.25, voice: 1, whenOrdered: 1 });
    expect(rows).toHaveLength(4);
    expect((await read('?show=ahead')).rows).toHaveLength(1);
  });

  it('lists behind each number the cases it counts', async () => {
    const behind = async (show: string) => [
      ...new Set((await read(`?show=${show}`)).rows.map(({ caseId }) => caseId)),
    ];
    const sorted = (...ids: string[]) => ids.sort();
    expect((await behind('attended')).sort()).toEqual(sorted(attended, chief));
    expect((await behind('spoke')).sort()).toEqual(sorted(attended, chief));
    expect((await behind('absent')).sort()).toEqual(sorted(absent, left));
    expect(await behind('leftEarly')).toEqual([left]);
    expect(await behind('chief')).toEqual([chief]);
    expect(await behind('ordered')).toEqual([chief]);
    expect(await behind('orderedAttended')).toEqual([chief]);
  });

  it('says why nobody came and what proves it, to the reader and in the table', async () => {
    const { rows } = await read('?show=absent');
    expect(rows).toContainEqual(
      expect.objectContaining({ caseId: absent, absence: '防汛值守', absenceProof: '=防汛值班表' }),
    );
    expect(rows).toContainEqual(expect.objectContaining({ caseId: left, absence: null, absenceProof: null }));
    const { headers, text } = await (
      await walk.client()
    ).get('/api/appearances/export.csv?show=absent&lang=en');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF"Day","Number"/);
    expect(lines).toHaveLength(3);
    expect(text).toContain('"\'=防汛值班表"');
  });

  it('exports every row once, however many batches they take', async () => {
    await bench.sql(
      `INSERT INTO court_appearances (case_id, hearing, instance, day, held, ordered, attended, left_early, spoke)
       SELECT $1, 'more-' || i, 'first', '2025-03-01'::date + i % 7, i % 2 = 0, false, false, false, false
         FROM generate_series(1, 2204) i`,
      [absent],
    );
    const lines = async (show: string) => {
      const path = `/api/appearances/export.csv?from=2025-01-01&to=2025-12-31&show=${show}`;
      return (await (await walk.client()).get(path)).text.trimEnd().split('\r\n');
    };
    expect([(await lines('all')).length, (await lines('ahead')).length]).toEqual([1103, 1103]);
    await bench.sql(`DELETE FROM court_appearances WHERE hearing LIKE 'more-%'`);
  });

  it('does not count for an organ the head of another one', async () => {
    await bench.sql(`UPDATE court_appearances SET head_of = 'qz-market' WHERE case_id = $1`, [chief]);
    const { byOrgan, whole, rows } = await read('?organId=qz-gov&show=attended');
    expect(byOrgan).toContainEqual(expect.objectContaining({ key: 'qz-gov', heard: 4, attended: 1 }));
    expect([whole.attended, rows.map(({ caseId }) => caseId)]).toEqual([1, [attended]]);
    await bench.sql(`UPDATE court_appearances SET head_of = 'qz-gov' WHERE case_id = $1`, [chief]);
  });

  it('counts for each organ sued and for each instance, and in the period asked for', async () => {
    const { byOrgan, byInstance } = await read();
    expect(byOrgan.map(({ key, heard, attended: came }) => [key, heard, came])).toEqual([['qz-gov', 4, 2]]);
    expect(byInstance.map(({ key, heard }) => [key, heard])).toEqual([['first', 4]]);
    expect((await read('?from=2025-01-01&to=2025-12-31')).whole).toMatchObject({
      heard: 0,
      rates: { attendance: null },
    });
    expect((await read('?instance=second')).rows).toEqual([]);
    expect((await read('?organId=qz-nr')).whole.heard).toBe(0);
  });

  it('counts an instance in the period of its first hearing, by whoever came to any of them', async () => {
    await bench.sql(
      `INSERT INTO court_appearances (case_id, hearing, instance, day, held, ordered, attended, left_early, spoke)
       VALUES ($1, 'before', 'first', '2025-12-29', true, false, false, false, false)`,
      [attended],
    );
    const lastYear = '?from=2025-01-01&to=2025-12-31';
    expect((await read(lastYear)).whole).toMatchObject({ heard: 1, attended: 1, spoke: 1 });
    expect((await read(`${lastYear}&show=attended`)).rows.map(({ caseId }) => caseId)).toEqual([attended]);
    const { whole, byOrgan } = await read();
    expect([whole.heard, whole.attended, byOrgan[0]?.heard]).toEqual([3, 1, 3]);
    expect((await read()).rows.map(({ caseId }) => caseId)).toContain(attended);
    expect((await read('?show=attended')).rows.map(({ caseId }) => caseId)).not.toContain(attended);
    await bench.sql(`DELETE FROM court_appearances WHERE hearing = 'before'`);
  });

  it('leaves out of the rates, as the board does, what the court mediated', async () => {
    await bench.sql(`UPDATE cases SET outcome = 'MEDIATED_BY_COURT' WHERE id = $1`, [chief]);
    const { whole, rows } = await read();
    expect(whole).toMatchObject({ heard: 3, attended: 1, chief: 0, ordered: 0 });
    expect(rows.map(({ caseId }) => caseId)).toContain(chief);
    expect((await read('?show=chief')).rows).toEqual([]);
    await bench.sql(`UPDATE cases SET outcome = NULL WHERE id = $1`, [chief]);
  });

  it('expects nobody at a hearing that a suit ended before', async () => {
    const [ahead] = (await read('?show=ahead')).rows;
    await bench.sql(`UPDATE cases SET concluded_on = '2026-03-05' WHERE id = $1`, [ahead?.caseId]);
    expect((await read('?show=ahead')).rows).toEqual([]);
    await bench.sql(`UPDATE cases SET concluded_on = NULL WHERE id = $1`, [ahead?.caseId]);
  });

  it('shows a department only what was assigned to it, and the administrator nothing', async () => {
    expect((await read('', 'qin-sansheng')).whole.heard).toBe(4);
    expect(await read('', 'yang-yifan')).toMatchObject({ rows: [], whole: { heard: 0 }, byOrgan: [] });
    const exported = async (as: string) => (await walk.client(as)).get('/api/appearances/export.csv');
    expect((await exported('yang-yifan')).text.trimEnd().split('\r\n')).toHaveLength(1);
    expect((await exported('qin-sansheng')).text.trimEnd().split('\r\n')).toHaveLength(5);
    for (const path of ['/api/appearances', '/api/appearances/export.csv'])
      expect((await (await walk.client('yan-erming')).get(path)).status).toBe(403);
  });

  it('refuses a period that is none at its field', async () => {
    const answer = await (await walk.client()).get('/api/appearances?from=2026-13-01');
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('"field":"from"');
  });

  it('does not know civil suits, which have no such duty', async () => {
    const before = (await read()).whole.heard;
    const opened = await walk.open('receiveSummons', { kind: 'CIVIL_DEFENDANT' });
    const { caseId } = opened.body as { caseId: string };
    await walk.take(caseId, { act: 'holdTrial' });
    expect((await read()).whole.heard).toBe(before);
  });
});
