import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileFormats } from '../../../libs/casework/src/materials/file-formats.js';
import { MaterialBench } from './material-bench.js';
import { pdf, uploaded } from './uploading.js';

let bench: MaterialBench;
const content = pdf('送达回证');
let id: string;

beforeAll(async () => {
  bench = await MaterialBench.open();
  id = await uploaded(bench.registrar, bench.caseId, { name: '送达回证（一）.pdf', content });
  await bench.file([id]);
});
afterAll(() => bench.close());

it('sends the content to be saved under its name', async () => {
  const { status, headers, text } = await bench.registrar.get(`/api/materials/${id}/content`);
  expect([status, text]).toEqual([200, content.toString()]);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(content.length),
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'content-security-policy': expect.stringContaining('sandbox'),
  });
  const disposition = String(headers['content-disposition']);
  expect(disposition).toMatch(/^attachment; filename="[^"]*"; filename\*=UTF-8''/);
  expect(decodeURIComponent(disposition.split("''")[1]!)).toBe('送达回证（一）.pdf');
});

it('tells nothing of when the content was stored, which another case may have done', async () => {
  const { headers } = await bench.registrar.get(`/api/materials/${id}/content`);
  expect([headers['etag'], headers['last-modified']]).toEqual([undefined, undefined]);
});

it('lets pictures and PDF be shown, and nothing else', async () => {
  const shown = await bench.registrar.get(`/api/materials/${id}/content?inline=true`);
  expect(shown.headers['content-disposition']).toMatch(/^inline;/);
  const text = await uploaded(bench.registrar, bench.caseId, {
    name: '情况说明.txt',
    content: Buffer.from('没有其他情况'),
  });
  const saved = await bench.registrar.get(`/api/materials/${text}/content?inline=true`);
  expect(saved.headers['content-disposition']).toMatch(/^attachment;/);
  const formats = Object.values(fileFormats).filter((format) => 'shown' in format);
  expect(formats.map(({ name }) => name)).toEqual(['PDF', 'JPEG', 'PNG', 'GIF', 'BMP', 'WebP']);
});

it('sends the part that is asked for', async () => {
  const part = await bench.registrar.get(`/api/materials/${id}/content`, { range: 'bytes=0-7' });
  expect([part.status, part.text, part.headers['content-range']]).toEqual([
    206,
    '%PDF-1.4',
    `bytes 0-7/${String(content.length)}`,
  ]);
  const beyond = await bench.registrar.get(`/api/materials/${id}/content`, { range: 'bytes=100000-' });
  expect([beyond.status, beyond.body.type, beyond.headers['content-range']]).toEqual([
    416,
    'urn:mingjing:problem:range-not-satisfiable',
    `bytes */${String(content.length)}`,
  ]);
});

it('knows contents by the paper alone, never by their hash', async () => {
  const sha256 = createHash('sha256').update(content).digest('hex');
  expect((await bench.registrar.get(`/api/materials/${sha256}/content`)).status).toBe(404);
  expect((await bench.registrar.get('/api/materials/..%2f..%2fetc/content')).status).toBe(404);
});

it('records who read which case’s paper', async () => {
  await bench.registrar.get(`/api/materials/${id}/content`);
  const rows = await bench.api.sql(
    `SELECT user_id, case_id, status FROM access_log WHERE route = '/api/materials/:id/content' ORDER BY at DESC, id DESC LIMIT 1`,
  );
  expect(rows).toEqual([{ user_id: bench.registrar.id, case_id: bench.caseId, status: 200 }]);
});

describe('who may', () => {
  it('shows an unfiled paper to nobody but its owner', async () => {
    const own = await uploaded(bench.registrar, bench.caseId);
    const officer = await bench.api.signIn('sun-sanli');
    expect((await bench.registrar.get(`/api/materials/${own}/content`)).status).toBe(200);
    expect((await officer.get(`/api/materials/${own}/content`)).status).toBe(404);
    expect((await officer.get(`/api/materials/${id}/content`)).status).toBe(200);
  });

  it('opens what parties brought to the respondent only after the copy, and to no other organ', async () => {
    const market = await bench.api.signIn('qin-sansheng');
    const police = await bench.api.signIn('yang-yifan');
    const evidence = await filed('applicantEvidence');
    const inquiry = await filed('ownInquiry');
    const opened = async (material: string) =>
      (await market.get(`/api/materials/${material}/content`)).status;
    expect(await opened(evidence)).toBe(404);
    await bench.sendCopy();
    expect([await opened(evidence), await opened(inquiry), await opened(id)]).toEqual([200, 404, 404]);
    const { materials } = (await market.get(`/api/cases/${bench.caseId}/materials`)).body;
    expect((materials as { id: string }[]).map((material) => material.id)).toEqual([evidence]);
    for (const path of [`/api/materials/${evidence}/content`, `/api/cases/${bench.caseId}/materials`])
      expect((await police.get(path)).status).toBe(404);
  });

  async function filed(kind: string): Promise<string> {
    const material = await uploaded(bench.registrar, bench.caseId, { content: pdf(kind) });
    const description = { kind, title: kind, form: 'copy' };
    expect((await bench.registrar.put(`/api/materials/${material}/description`, description)).status).toBe(
      204,
    );
    await bench.file([material]);
    return material;
  }
});

it('says that it failed where the content has gone from the disk', async () => {
  const lost = await uploaded(bench.registrar, bench.caseId, { content: pdf('丢失') });
  const folder = join(bench.api.dataFolder, 'files/contents');
  const hash = createHash('sha256').update(pdf('丢失')).digest('hex');
  const path = readdirSync(folder, { recursive: true }).find((name) => String(name).endsWith(hash));
  rmSync(join(folder, String(path)));
  expect((await bench.registrar.get(`/api/materials/${lost}/content`)).status).toBe(500);
});
