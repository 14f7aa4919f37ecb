import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from '@mingjing/platform/sheets';
import { anApplication } from '../../support/casework.js';
import { ApiBench, host, type Client } from './api-bench.js';

let bench: ApiBench;
let registrar: Client;
let folder: string;
beforeAll(async () => {
  bench = await ApiBench.open();
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  registrar = await bench.signIn('zhao-yiming');
  for (const title of ['=HYPERLINK("http://x")', '<甲>不服行政处罚案'])
    await registrar.ask('/api/cases', {
      method: 'POST',
      body: { payload: anApplication({ title }) },
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await bench.close();
});

const limits = { bytes: 1e7, unfoldedBytes: 1e8, rows: 10_000, columns: 50, cell: 5000 };
async function sheet(query: string, as = registrar): Promise<(readonly string[])[]> {
  const answer = await bench.app.inject({
    method: 'GET',
    url: `/api/cases/export.xlsx?${query}`,
    headers: { host, cookie: as.cookie },
  });
  expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
    200,
    expect.stringContaining('register-2026-03-02.xlsx'),
  ]);
  const path = join(folder, 'sheet.xlsx');
  await writeFile(path, answer.rawPayload);
  const rows: (readonly string[])[] = [];
  for await (const { cells } of readSheet(path, limits)) rows.push(cells);
  return rows;
}

describe('the register as a spreadsheet', () => {
  it('has the columns asked for in the order asked for, days as days, numbers as numbers, and texts as texts', async () => {
    expect(await sheet('sort=number&descending=false&columns=title,received,left&lang=en')).toEqual([
      ['Case', 'Received', 'Working days left'],
      ['=HYPERLINK("http://x")', '2026-03-02', '5'],
      ['<甲>不服行政处罚案', '2026-03-02', '5'],
    ]);
  });

  it('has only what the reader may see, and leaves its trace', async () => {
    await bench.forgetAccesses();
    const liaison = await bench.signIn('you-sifang');
    expect(await sheet('columns=number', liaison)).toEqual([['案号']]);
    expect(await bench.sql('SELECT user_id, route, status FROM access_log')).toEqual([
      { user_id: liaison.id, route: '/api/cases/export.xlsx', status: 200 },
    ]);
  });

  it('goes through more cases than one batch has', async () => {
    await bench.sql(
      `INSERT INTO cases SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', '批' || i))).*
         FROM cases c, generate_series(1, 1203) i WHERE c.id = (SELECT min(id::text)::uuid FROM cases)`,
    );
    const numbers = (await sheet('columns=number&sort=number')).map(([number]) => number);
    expect(new Set(numbers).size).toBe(1 + 2 + 1203);
  });

  it('refuses what it does not know at its field', async () =>
    expect((await registrar.get('/api/cases/export.xlsx?columns=secret')).body).toMatchObject({
      status: 400,
      errors: [{ field: 'columns' }],
    }));
});
