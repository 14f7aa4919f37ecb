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

  beforeAll(async () => {
    attended = await walk.along(suitPathTo.HEARD!);
    absent = await walk.along(beforeTrial);
    await walk.take(absent, { act: 'holdTrial', payload: { headAttended: false, spokeOnSubstance: false } });
    const left = await walk.along(beforeTrial);
    await walk.take(left, { act: 'holdTrial', payload: { leftEarly: true } });
    await walk.along(suitPathTo.HEARING_SET!);
  }, 120_000);

  it('counts cases heard, and of a head who walked out that nobody came', async () => {
    const { whole, rows } = await read();
    expect(whole).toMatchObject({ heard: 3, attended: 1, spoke: 1 });
    expect(whole.rates.attendance).toBeCloseTo(1 / 3);
    expect(whole.rates.voice).toBe(1);
    expect(rows).toHaveLength(3);
    expect((await read('?show=attended')).rows.map(({ caseId }) => caseId)).toEqual([attended]);
    expect((await read('?show=absent')).rows.map(({ caseId }) => caseId)).toContain(absent);
    expect((await read('?show=ahead')).rows).toHaveLength(1);
  });

  it('counts for each organ sued and for each instance, and in the period asked for', async () => {
    const { byOrgan, byInstance } = await read();
    expect(byOrgan.map(({ key, heard, attended: came }) => [key, heard, came])).toEqual([['qz-gov', 3, 1]]);
    expect(byInstance.map(({ key, heard }) => [key, heard])).toEqual([['first', 3]]);
    expect((await read('?from=2025-01-01&to=2025-12-31')).whole).toMatchObject({
      heard: 0,
      rates: { attendance: null },
    });
    expect((await read('?instance=second')).rows).toEqual([]);
    expect((await read('?organId=qz-nr')).whole.heard).toBe(0);
  });

  it('shows a department only what was assigned to it, and the administrator nothing', async () => {
    expect((await read('', 'qin-sansheng')).whole.heard).toBe(3);
    expect(await read('', 'yang-yifan')).toMatchObject({ rows: [], whole: { heard: 0 }, byOrgan: [] });
    expect((await (await walk.client('yan-erming')).get('/api/appearances')).status).toBe(403);
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
