import { jest } from '@jest/globals';
import { calendarDate } from '@mingjing/domain';
import { OpenCaseSweep } from '@mingjing/casework/procedures';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let walk: CaseWalk;
let described: DescribedAnswers;
let decided: string;

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  decided = await walk.along(pathTo.DECIDED!);
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const read = async (path: string, as = 'qian-erchuan'): Promise<Answer> => (await walk.client(as)).get(path);
interface Line {
  readonly caseId: string;
  readonly document: { readonly code: string };
  readonly recipient: string | null;
  readonly state: string;
  readonly failed: number;
}
const rowsFor = async (query = ''): Promise<Line[]> =>
  (await read(`/api/services${query}`)).body.rows as Line[];
const brief = ({ document, recipient, state, failed }: Line) =>
  `${document.code} ${String(recipient)} ${state} ${String(failed)}`;
const decision = { document: 'reconsiderationDecision', to: 'applicant-1' };

describe('service of documents', () => {
  it('lists what is open over all cases, with the attempts that failed and the notice that runs', async () => {
    expect((await rowsFor()).map(brief)).toEqual([
      'reconsiderationDecision applicant-1 open 0',
      'reconsiderationDecision respondent-1 open 0',
      'acceptanceNotice applicant-1 open 0',
    ]);
    const failed = { ...decision, method: 'post', reason: '收件人外出' };
    expect((await walk.perform(decided, 'recordReturnedMail', failed)).status).toBe(200);
    expect((await rowsFor('?state=returned')).map(brief)).toEqual([
      'reconsiderationDecision applicant-1 returned 1',
    ]);
    expect((await rowsFor('?sort=failed&descending=true')).map(brief)[0]).toContain('applicant-1 returned 1');
    const notice = { ...decision, cause: 'otherWaysFailed', reason: '两次投递未妥投', medium: '政府网站' };
    expect((await walk.perform(decided, 'publishServiceNotice', notice)).status).toBe(200);
    const answer = await read('/api/services?sort=publishedUntil');
    expect(described.faults('GET /api/services', answer)).toEqual([]);
    expect(answer.body.rows).toEqual([
      expect.objectContaining({
        state: 'published',
        publishedUntil: '2026-04-01',
        lastFailure: '收件人外出',
      }),
    ]);
    const counts = { all: 3, open: 2, returned: 0, published: 1 };
    expect((await read('/api/services/counts')).body).toEqual(counts);
    expect((await read('/api/services/counts?mine=true')).body).toMatchObject({ all: 0 });
  });

  it('tells of a case every document with way, proof, day and what it started', async () => {
    const left = { to: 'respondent-1', method: 'left', refusal: '拒收', witnesses: ['社区甲', '社区乙'] };
    expect((await walk.perform(decided, 'serveDecision', left)).status).toBe(200);
    const answer = await read(`/api/cases/${decided}/services`);
    expect(described.faults('GET /api/cases/{id}/services', answer)).toEqual([]);
    expect(answer.body.lines).toContainEqual(
      expect.objectContaining({
        document: { code: 'reconsiderationDecision', label: '行政复议决定书' },
        number: expect.stringMatching(/号$/) as unknown,
        to: 'respondent-1',
        state: { code: 'served', label: '已送达' },
        service: expect.objectContaining({
          on: '2026-03-02',
          method: { code: 'left', label: '留置送达' },
          refusal: '拒收',
          witnesses: ['社区甲', '社区乙'],
        }) as unknown,
      }),
    );
    expect(answer.body.lines).toContainEqual(
      expect.objectContaining({ state: { code: 'published', label: '公告中' }, to: 'applicant-1' }),
    );
  });

  it('writes nothing where the law is not kept', async () => {
    const before = (await read(`/api/cases/${decided}`)).body.version as number;
    for (const [payload, code] of [
      [{ to: 'applicant-1', method: 'electronic', deliveryRecord: '1' }, 'ELECTRONIC_WITHOUT_CONSENT'],
      [{ to: 'applicant-1', method: 'direct' }, 'SERVICE_NOT_PROVED'],
      [{ to: 'applicant-1', method: 'publicNotice' }, 'PUBLIC_NOTICE_NOT_PUBLISHED'],
    ] as const) {
      const refused = await walk.perform(decided, 'serveDecision', payload);
      const codes = (refused.body.refusals as { code: string }[]).map((each) => each.code);
      expect([refused.status, codes]).toEqual([422, [code]]);
    }
    // The day on which a notice was published is the system's to say.
    const own = { to: 'applicant-1', method: 'publicNotice', publishedOn: '2026-03-02' };
    expect((await walk.perform(decided, 'serveDecision', own)).status).toBe(400);
    expect((await read(`/api/cases/${decided}`)).body.version).toBe(before);
  });

  it('takes the paper that is attached as proof', async () => {
    const other = await walk.along(pathTo.AWAITING_REPLY!);
    const bare = { to: 'respondent-1', method: 'direct' };
    expect((await walk.perform(other, 'serveCopy', bare)).status).toBe(422);
    expect((await walk.performWithPaper(other, 'serveCopy', bare)).status).toBe(200);
    expect((await read(`/api/cases/${other}/services`)).body.lines).toContainEqual(
      expect.objectContaining({ service: expect.objectContaining({ papers: 1 }) as unknown }),
    );
  });

  it('lists once what the cases of before the list have still to serve', async () => {
    const before = await rowsFor();
    await bench.sql('DELETE FROM open_services');
    await bench.sql(`DELETE FROM system_state WHERE key = 'openServices'`);
    await bench.app.get(OpenCaseSweep, { strict: false }).sweep();
    expect(await rowsFor()).toEqual(before);
  });

  it('shows a case to nobody who does not see it, and no addresses to a respondent', async () => {
    const foreign = await walk.along(pathTo.ACCEPTED!);
    expect((await rowsFor()).map(({ caseId }) => caseId)).toContain(foreign);
    await bench.sql(`UPDATE cases SET organ_id = 'gy-gov', office_id = 'gy-justice' WHERE id = $1`, [
      foreign,
    ]);
    expect((await read(`/api/cases/${foreign}/services`)).status).toBe(404);
    expect((await rowsFor()).map(({ caseId }) => caseId)).not.toContain(foreign);
    expect((await read(`/api/cases/${foreign}/services`, 'cao-yixin')).status).toBe(200);
    for (const path of ['/api/services', '/api/services/counts'])
      for (const reader of ['qin-sansheng', 'yan-erming'])
        expect((await read(path, reader)).status).toBe(403);
    expect((await read(`/api/cases/${decided}/services`, 'yan-erming')).status).toBe(403);
    expect((await read(`/api/cases/${decided}/services`, 'yang-yifan')).status).toBe(404);
    const own = (await read(`/api/cases/${decided}/services`, 'qin-sansheng')).body as unknown as {
      lines: { to: string; state: { code: string } }[];
    };
    expect(own.lines.map(({ to, state }) => `${to} ${state.code}`)).toEqual(
      own.lines.map(() => 'respondent-1 served'),
    );
    expect(own.lines).not.toEqual([]);
  });

  it('reads the list along an index, however much is open', async () => {
    await bench.sql(
      `INSERT INTO cases SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', '久' || i))).*
         FROM cases c, generate_series(1, 4000) i WHERE c.id = $1`,
      [decided],
    );
    await bench.sql(
      `INSERT INTO open_services SELECT c.id, 0, s.document, s.act, s.recipient, s.name, s.since - (random() * 300)::int,
              'published', (random() * 4)::int, s.last_failed_on, s.last_failure, s.since + (random() * 30)::int
         FROM cases c, open_services s WHERE c.number LIKE '久%' AND s.case_id = $1 AND s.position = 0`,
      [decided],
    );
    await bench.analyze('cases');
    await bench.analyze('open_services');
    const asks = jest.spyOn(bench.database.manager, 'query');
    for (const sort of ['since', 'failed', 'publishedUntil']) {
      await read(`/api/services?sort=${sort}`);
      await read(`/api/services?sort=${sort}&descending=true`);
    }
    const asked = asks.mock.calls.filter(([sql]) => /FROM open_services s/.test(sql));
    asks.mockRestore();
    expect(asked).toHaveLength(6);
    for (const [sql, params] of asked) {
      const plan = await bench.sql<Record<string, string>>(`EXPLAIN ${sql}`, params as unknown[]);
      const text = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(text).toMatch(/open_services_(since|failed|published)/);
      expect(text).not.toMatch(/Seq Scan on open_services/);
    }
  });
});
