import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { MaterialSweep } from '@mingjing/casework/materials';
import { Database } from '@mingjing/platform/database';
import { MaterialBench } from './material-bench.js';
import { announce, howFar, locationOf, pdf, sendPiece, upload, uploaded } from './uploading.js';

let bench: MaterialBench;
let sweep: MaterialSweep;

beforeEach(async () => {
  bench = await MaterialBench.open();
  sweep = bench.api.app.get(MaterialSweep, { strict: false });
});
afterEach(() => bench.close());

const day = 24 * 3_600_000;
const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** A content no row names, as a crash between the two would leave it. */
function strayContent(content: Buffer): string {
  const hash = hashOf(content);
  const path = join(bench.api.dataFolder, 'files/contents', hash.slice(0, 2), hash.slice(2, 4), hash);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return hash;
}

it('drops after seven days what was not finished or not filed, and nothing before', async () => {
  const { registrar, caseId } = bench;
  await announce(registrar, caseId, { name: 'a.pdf', length: 100 });
  await uploaded(registrar, caseId);
  const filed = await uploaded(registrar, caseId);
  await bench.file([filed]);
  bench.api.clock.advance(7 * day - 1000);
  expect(await sweep.run()).toEqual({ unfiled: 0, parts: 0, contents: 0 });
  bench.api.clock.advance(2000);
  expect(await sweep.run()).toEqual({ unfiled: 2, parts: 0, contents: 0 });
  const again = await bench.api.signIn('qian-erchuan');
  expect((await bench.materials(again)).map(({ id }) => id)).toEqual([filed]);
  expect([bench.arriving(), bench.contents().length]).toEqual([[], 1]);
});

it('counts the seven days from the last piece', async () => {
  const { registrar, caseId } = bench;
  const content = pdf();
  const url = locationOf(await announce(registrar, caseId, { name: 'a.pdf', length: content.length }));
  bench.api.clock.advance(6 * day);
  const later = await bench.api.signIn('qian-erchuan');
  await sendPiece(later, url, 0, content.subarray(0, 10));
  bench.api.clock.advance(6 * day);
  expect((await sweep.run()).unfiled).toBe(0);
  const last = await bench.api.signIn('qian-erchuan');
  expect((await howFar(last, url)).headers['upload-offset']).toBe('10');
});

it('takes away contents no row names and parts no upload owns, after an hour', async () => {
  const kept = await uploaded(bench.registrar, bench.caseId);
  strayContent(pdf('无主'));
  const part = join(bench.api.dataFolder, 'files/arriving/stray');
  writeFileSync(part, 'x');
  const now = bench.api.clock.now();
  utimesSync(part, now, now);
  expect(await sweep.run()).toEqual({ unfiled: 0, parts: 0, contents: 1 });
  bench.api.clock.advance(3_600_001);
  expect(await sweep.run()).toEqual({ unfiled: 0, parts: 1, contents: 0 });
  const again = await bench.api.signIn('qian-erchuan');
  expect((await bench.materials(again)).map(({ id }) => id)).toEqual([kept]);
  expect(bench.contents()).toHaveLength(1);
});

it('never takes a content that is just being named', async () => {
  const content = pdf('正在入库');
  const hash = strayContent(content);
  let swept: Promise<unknown> = Promise.resolve();
  await bench.api.app.get(Database).exclusively(`content/${hash}`, async (tx) => {
    // The sweep has found it without a name, and comes to the lock while the receipt holds it.
    swept = sweep.run();
    await tx.query('SELECT pg_sleep(0.5)');
    await tx.query(
      `INSERT INTO materials (id, case_id, state, kind, title, file_name, form, size, media_type, sha256,
                              uploaded_by, uploaded_at, expires_at)
       VALUES (gen_random_uuid(), $1, 'received', 'other', '入库', 'a.pdf', 'copy', 1, 'application/pdf', $2, $3, now(), now() + interval '1 day')`,
      [bench.caseId, hash, bench.registrar.id],
    );
  });
  expect(await swept).toMatchObject({ contents: 0 });
  expect(bench.contents()).toEqual([hash]);
});

it('takes away no content under uploads that come and go at once', async () => {
  const { registrar, caseId } = bench;
  const content = pdf('反复');
  for (let round = 0; round < 8; round += 1) {
    const before = await bench.materials();
    const [answer] = await Promise.all([
      upload(registrar, caseId, { name: 'a.pdf', content }),
      sweep.run(),
      ...before.map(({ id }) =>
        registrar.ask(`/api/uploads/${id}`, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } }),
      ),
    ]);
    expect(answer.status).toBe(204);
    const [{ id } = { id: '' }] = await bench.materials();
    expect((await registrar.get(`/api/materials/${id}/content`)).text).toBe(content.toString());
  }
});
