import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench } from './api-bench.js';
import { CaseWalk, pathTo } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let walk: CaseWalk;
let first: string;
let second: string;

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  first = await walk.along(pathTo.CLOSED!);
  second = await walk.along([]);
});
afterAll(() => bench.close());

const related = async (id: string, as = 'qian-erchuan') =>
  (await walk.client(as)).get(`/api/cases/${id}/related`);

it('finds nothing where the dispute has one case only', async () => {
  expect((await related(first)).body).toEqual({ rows: [] });
});

describe('cases of one dispute', () => {
  beforeAll(() =>
    bench.sql('UPDATE cases SET dispute_id = (SELECT dispute_id FROM cases WHERE id = $1) WHERE id = $2', [
      first,
      second,
    ]),
  );

  it('name each other', async () => {
    const answer = await related(second);
    const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
    expect(new DescribedAnswers(document).faults('GET /api/cases/{id}/related', answer)).toEqual([]);
    expect(answer.body.rows).toEqual([
      expect.objectContaining({
        id: first,
        phase: expect.objectContaining({ code: 'CLOSED' }),
        outcome: expect.objectContaining({ code: 'MODIFY' }),
        receivedOn: '2026-03-02',
      }),
    ]);
    expect((await related(first)).body.rows).toEqual([
      expect.objectContaining({ id: second, outcome: null }),
    ]);
  });

  it('keep quiet about one that the reader may not see', async () => {
    await bench.sql(`UPDATE cases SET office_id = 'gy-justice', organ_id = 'gy-gov' WHERE id = $1`, [first]);
    expect((await related(second)).body).toEqual({ rows: [] });
    expect((await related(first)).status).toBe(404);
  });
});
