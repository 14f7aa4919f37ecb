import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { bundleZip } from './zip-bundle.js';

const folder = mkdtempSync(join(tmpdir(), 'mingjing-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

it('holds every file under its number with the hash it has, and no name that leads elsewhere', async () => {
  const path = join(folder, 'content');
  writeFileSync(path, '答复');
  const content = Buffer.from('答复');
  const parts = ['行政复议答复书', '../../etc/passwd', '证据\u202Efdp.exe'].map((title) => ({
    ...{ title, path, source: '', proves: '', fileName: 'a.pdf', mediaType: 'application/pdf' },
    ...{ sha256: sha(content), size: content.length },
  }));
  const head = { title: '证据目录', caseNumber: '1号', caseTitle: '案', organName: '局' };
  const zip = await fromBufferPromise(await buffer(bundleZip(head, parts, new Date('2026-11-20T08:00:00Z'))));
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  expect([...files.keys()]).toEqual([
    'manifest.json',
    'SHA256SUMS',
    '01 行政复议答复书.pdf',
    '02 .. .. etc passwd.pdf',
    '03 证据 fdp.exe.pdf',
  ]);
  const manifest = JSON.parse(String(files.get('manifest.json'))) as {
    files: { name: string; sha256: string }[];
  };
  for (const { name, sha256 } of manifest.files) expect(sha(files.get(name)!)).toBe(sha256);
});

it('breaks off where a content cannot be read', async () => {
  const part = {
    ...{ title: '答复书', source: '', proves: '', fileName: 'a.pdf', mediaType: 'application/pdf' },
    ...{ path: join(folder, 'gone'), sha256: sha(Buffer.from('')), size: 3 },
  };
  const head = { title: '证据目录', caseNumber: '1号', caseTitle: '案', organName: '局' };
  await expect(buffer(bundleZip(head, [part], new Date()))).rejects.toThrow(/ENOENT/);
});
