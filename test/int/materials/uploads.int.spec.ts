import { createHash } from 'node:crypto';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { MaterialBench } from './material-bench.js';
import { announce, howFar, locationOf, pdf, sendPiece, upload, uploaded } from './uploading.js';

let bench: MaterialBench;
beforeEach(async () => (bench = await MaterialBench.open()));
afterEach(() => bench.close());

const problem = (code: string) => `urn:mingjing:problem:${code}`;

it('receives a file in pieces, under its hash and with a safe name', async () => {
  const { registrar, caseId } = bench;
  const content = pdf('一号送达回证');
  const announced = await announce(registrar, caseId, {
    name: '..\\扫描/\u202e一号 送达回证.PDF',
    length: content.length,
    metadata: { modified: '1772416800000' },
  });
  expect([announced.status, announced.headers['tus-resumable']]).toEqual([201, '1.0.0']);
  const url = locationOf(announced);
  expect(url).toMatch(/^\/api\/uploads\/[0-9a-f-]{36}$/);
  const first = await sendPiece(registrar, url, 0, content.subarray(0, 20));
  expect([first.status, first.headers['upload-offset']]).toEqual([204, '20']);
  expect(await bench.materials()).toMatchObject([{ state: 'arriving', arrived: 20, mediaType: null }]);
  const last = await sendPiece(registrar, url, 20, content.subarray(20));
  expect([last.status, last.headers['upload-offset']]).toEqual([204, String(content.length)]);
  expect(await bench.materials()).toMatchObject([
    {
      state: 'received',
      fileName: '一号 送达回证.pdf',
      title: '一号 送达回证',
      mediaType: 'application/pdf',
      sourceMark: '1772416800000',
      filing: null,
      sameAs: null,
    },
  ]);
  expect(bench.contents()).toEqual([createHash('sha256').update(content).digest('hex')]);
  expect(bench.arriving()).toEqual([]);
});

it('says how far an upload has come, and takes no piece from anywhere else', async () => {
  const { registrar, caseId } = bench;
  const content = pdf();
  const url = locationOf(await announce(registrar, caseId, { name: 'a.pdf', length: content.length }));
  await sendPiece(registrar, url, 0, content.subarray(0, 10));
  const { status, headers } = await howFar(registrar, url);
  expect([status, headers['upload-offset'], headers['upload-length']]).toEqual([
    200,
    '10',
    String(content.length),
  ]);
  const again = await sendPiece(registrar, url, 0, content);
  expect([again.status, again.body.type]).toEqual([409, problem('upload-offset')]);
  const tooMuch = await sendPiece(registrar, url, 10, Buffer.alloc(content.length));
  expect([tooMuch.status, tooMuch.body.type]).toEqual([413, problem('upload-too-much')]);
  expect((await sendPiece(registrar, url, 10, content.subarray(10))).status).toBe(204);
  const done = await howFar(registrar, url);
  expect([done.status, done.headers['upload-offset']]).toEqual([200, String(content.length)]);
});

it.each([
  ['an empty file', { name: 'a.pdf', length: 0 }, 422, 'material-empty'],
  ['more than 200 MB', { name: 'a.pdf', length: 200 * 1024 * 1024 + 1 }, 413, 'material-too-large'],
  ['a program', { name: 'a.exe', length: 10 }, 422, 'material-type-refused'],
  ['a name without an end', { name: '申请书', length: 10 }, 422, 'material-type-refused'],
  ['no name', { name: '', length: 10 }, 400, 'invalid-fields'],
  ['a hash that is none', { name: 'a.pdf', length: 1, metadata: { sha256: 'x' } }, 400, 'invalid-fields'],
])('refuses %s before it comes, and keeps nothing', async (_, file, status, code) => {
  const answer = await announce(bench.registrar, bench.caseId, file);
  expect([answer.status, answer.body.type]).toEqual([status, problem(code)]);
  expect([await bench.materials(), bench.arriving(), bench.contents()]).toEqual([[], [], []]);
});

it.each([
  ['a page as a PDF', 'a.pdf', '<!DOCTYPE html><script>alert(1)</script>', 'material-type-refused', 'HTML'],
  [
    'a drawing as a picture',
    'a.png',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'material-type-refused',
    'SVG',
  ],
  ['a PDF as a picture', 'a.png', pdf(), 'material-mislabelled', 'PDF'],
  ['text as an office document', 'a.docx', '请求撤销', 'material-mislabelled', 'TXT'],
  [
    'a program as text',
    'a.txt',
    Buffer.from('4d5a90000300000004000000ffff', 'hex'),
    'material-type-refused',
    'EXE',
  ],
])('refuses %s by its content, and keeps nothing', async (...[, name, given, code, found]) => {
  const answer = await upload(bench.registrar, bench.caseId, { name, content: Buffer.from(given) });
  expect([answer.status, answer.body.type]).toEqual([422, problem(code)]);
  expect(answer.body.detail).toContain(found);
  expect((await howFar(bench.registrar, answer.url)).status).toBe(404);
  expect([await bench.materials(), bench.arriving(), bench.contents()]).toEqual([[], [], []]);
});

it('refuses what has not the hash that was announced', async () => {
  const content = pdf();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const broken = await upload(bench.registrar, bench.caseId, {
    name: 'a.pdf',
    content: pdf('传输中损坏'),
    metadata: { sha256 },
  });
  expect([broken.status, broken.body.type]).toEqual([422, problem('material-content-differs')]);
  expect([await bench.materials(), bench.arriving(), bench.contents()]).toEqual([[], [], []]);
  const whole = await upload(bench.registrar, bench.caseId, { name: 'a.pdf', content, metadata: { sha256 } });
  expect(whole.status).toBe(204);
});

it('tells of the same content within a case, and never of another case', async () => {
  const other = await bench.anotherCase();
  const content = pdf('同一份');
  const first = await uploaded(bench.registrar, bench.caseId, { name: '甲.pdf', content });
  await bench.file([first]);
  await uploaded(bench.registrar, other, { name: '乙.pdf', content });
  expect(await bench.materials(bench.registrar, other)).toMatchObject([{ title: '乙', sameAs: null }]);
  await uploaded(bench.registrar, bench.caseId, { name: '丙.pdf', content });
  expect(await bench.materials()).toMatchObject([
    { title: '甲', sameAs: null },
    { title: '丙', sameAs: { id: first, title: '甲' } },
  ]);
  expect(bench.contents()).toHaveLength(1);
});

it('says nothing of a colleague’s paper that is not filed', async () => {
  const officer = await bench.api.signIn('sun-sanli');
  const content = pdf('同一份');
  await uploaded(bench.registrar, bench.caseId, { content });
  await uploaded(officer, bench.caseId, { name: '我的.pdf', content });
  expect(await bench.materials(officer)).toMatchObject([{ title: '我的', sameAs: null }]);
});

it('discards an upload at any time until it is filed, with its content', async () => {
  const { registrar, caseId } = bench;
  const half = locationOf(await announce(registrar, caseId, { name: 'a.pdf', length: 100 }));
  const tus = { 'tus-resumable': '1.0.0' };
  expect((await registrar.ask(half, { method: 'DELETE', headers: tus })).status).toBe(204);
  const whole = `/api/uploads/${await uploaded(registrar, caseId)}`;
  expect((await registrar.ask(whole, { method: 'DELETE', headers: tus })).status).toBe(204);
  expect([await bench.materials(), bench.arriving(), bench.contents()]).toEqual([[], [], []]);
  const filed = await uploaded(registrar, caseId);
  await bench.file([filed]);
  const answer = await registrar.ask(`/api/uploads/${filed}`, { method: 'DELETE', headers: tus });
  expect([answer.status, bench.contents().length]).toEqual([404, 1]);
});

it('keeps the content as long as another case has it', async () => {
  const content = pdf('同一份');
  const other = await bench.anotherCase();
  await uploaded(bench.registrar, other, { content });
  const id = await uploaded(bench.registrar, bench.caseId, { content });
  await bench.registrar.ask(`/api/uploads/${id}`, {
    method: 'DELETE',
    headers: { 'tus-resumable': '1.0.0' },
  });
  expect(bench.contents()).toHaveLength(1);
});

it('tells plainly of a full disk, keeps what has come, and goes on when there is room', async () => {
  const { registrar, caseId } = bench;
  const content = pdf();
  const url = locationOf(await announce(registrar, caseId, { name: 'a.pdf', length: content.length }));
  const part = join(bench.api.dataFolder, 'files/arriving', url.slice(url.lastIndexOf('/') + 1));
  rmSync(part);
  // What is written to this device fails as on a disk without room.
  symlinkSync('/dev/full', part);
  const full = await sendPiece(registrar, url, 0, content);
  expect([full.status, full.body.type]).toEqual([507, problem('material-no-room')]);
  expect(await bench.materials()).toMatchObject([{ state: 'arriving', arrived: 0 }]);
  expect(bench.contents()).toEqual([]);
  const discarded = await registrar.ask(url, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } });
  expect([discarded.status, bench.arriving()]).toEqual([204, []]);
});

it('asks for the protocol, and takes pieces of files nowhere else', async () => {
  const { registrar, caseId } = bench;
  const bare = await registrar.ask(`/api/cases/${caseId}/uploads`, { method: 'POST' });
  expect([bare.status, bare.body.type]).toEqual([412, problem('upload-protocol')]);
  const bytes = { 'content-type': 'application/offset+octet-stream' };
  const elsewhere = await registrar.ask('/api/cases', { method: 'POST', body: pdf(), headers: bytes });
  expect([elsewhere.status, elsewhere.body.type]).toEqual([415, problem('unsupported-media-type')]);
});

describe('with a quota of 1 MB', () => {
  const megabyte = 1024 * 1024;

  it('counts what one person has not filed, and nothing else', async () => {
    const small = await MaterialBench.open({ UPLOAD_QUOTA_MB: '1' });
    const { registrar, caseId } = small;
    const content = Buffer.concat([pdf(), Buffer.alloc(megabyte - 1000, 0x20)]);
    const id = await uploaded(registrar, caseId, { content });
    const refused = await announce(registrar, caseId, { name: 'b.pdf', length: 2000 });
    expect([refused.status, refused.body.type]).toEqual([422, problem('material-quota')]);
    const officer = await small.api.signIn('sun-sanli');
    expect((await announce(officer, caseId, { name: 'b.pdf', length: 2000 })).status).toBe(201);
    await small.file([id]);
    expect((await announce(registrar, caseId, { name: 'b.pdf', length: 2000 })).status).toBe(201);
    await small.close();
  });

  it('lets no two uploads announced at once go beyond it', async () => {
    const small = await MaterialBench.open({ UPLOAD_QUOTA_MB: '1' });
    const { registrar, caseId } = small;
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        announce(registrar, caseId, { name: `${String(index)}.pdf`, length: megabyte / 2 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422, 422, 422]);
    await small.close();
  });
});
