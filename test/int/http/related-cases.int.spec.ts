import { calendarDate } from '@mingjing/domain';
import { newId } from '@mingjing/platform/ids';
import { anApplication } from '../../support/casework.js';
import { ApiBench } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
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

describe('cases from one paper', () => {
  const receive = async (splitFrom: object) =>
    (await walk.client('zhao-yiming')).ask('/api/cases', {
      method: 'POST',
      body: { occurredOn: '2026-03-02', payload: { ...anApplication(), splitFrom } },
      headers: { 'idempotency-key': newId() },
    });
  const numberOf = async (id: string): Promise<string> =>
    String((await (await walk.client('zhao-yiming')).get(`/api/cases/${id}`)).body.number);

  it('name each other, the first of them and those beside', async () => {
    const from = { caseNumber: await numberOf(second), chosenInWriting: true };
    const one = String((await receive(from)).body.caseId);
    const other = String((await receive(from)).body.caseId);
    const links = async (id: string) =>
      ((await related(id, 'zhao-yiming')).body.rows as { id: string; link: string }[]).map(({ id, link }) => [
        id,
        link,
      ]);
    expect(await links(second)).toEqual([one, other].map((id) => [id, 'samePaper']));
    expect(await links(one)).toEqual([second, other].map((id) => [id, 'samePaper']));
    expect(await links(first)).toEqual([]);
    await bench.sql("UPDATE cases SET particulars = particulars - 'splitFrom' WHERE id = ANY($1)", [
      [one, other],
    ]);
  });

  it('are not split from a case nobody can see', async () => {
    const answer = await receive({ caseNumber: '清府复〔2026〕9999号', chosenInWriting: true });
    expect([answer.status, answer.body.refusals]).toEqual([
      422,
      [expect.objectContaining({ code: 'SPLIT_CASE_UNKNOWN', field: 'splitFrom' })],
    ]);
  });

  it('are not split unless the applicant chose so in writing', async () => {
    const answer = await receive({ caseNumber: await numberOf(second), chosenInWriting: false });
    expect(answer.body.refusals).toEqual([expect.objectContaining({ code: 'SPLIT_NOT_CHOSEN' })]);
  });
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
        link: 'dispute',
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
