import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FileStore, StorageFull } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'mingjing-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const store = new FileStore(folder);
const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

async function arrived(id: string, text: string): Promise<void> {
  await store.begin(id);
  await store.append(id, Readable.from([Buffer.from(text)]));
}
const all = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const some of store.kept()) found.push(...some);
  return found;
};

it('keeps a content once, under its hash alone, two folders deep and for its owner only', async () => {
  await arrived('first', 'abc');
  expect(await store.hashOf('first')).toBe(hash);
  await store.keep('first', hash);
  await store.drop('first');
  await arrived('second', 'abc');
  await store.keep('second', hash);
  await store.drop('second');
  const { root, path } = store.placeOf(hash);
  expect(path).toBe(`ba/78/${hash}`);
  expect(readFileSync(join(root, path), 'utf8')).toBe('abc');
  expect(statSync(join(root, path)).mode & 0o077).toBe(0);
  expect([await all(), await store.has(hash), await store.arriving()]).toEqual([[hash], true, []]);
});

it('is there to begin again while the part has not been dropped', async () => {
  await arrived('again', 'abc');
  await store.keep('again', hash);
  await store.keep('again', hash);
  expect([await store.arrived('again'), await all()]).toEqual([3, [hash]]);
});

it('keeps what came before an interruption', async () => {
  await store.begin('cut');
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('abc');
      throw new Error('the line is cut');
    })(),
  );
  await expect(store.append('cut', broken)).rejects.toThrow('the line is cut');
  expect(await store.arrived('cut')).toBe(3);
  expect(await store.append('cut', Readable.from([Buffer.from('def')]))).toBe(6);
});

it('says that there is no room, and says nothing of it for other failures', async () => {
  await store.begin('full');
  rmSync(store.partOf('full'));
  symlinkSync('/dev/full', store.partOf('full'));
  await expect(store.append('full', Readable.from([Buffer.from('abc')]))).rejects.toThrow(StorageFull);
  await expect(store.append('missing', Readable.from([]))).rejects.toThrow(/ENOENT/);
});

it('knows neither hashes nor parts that lead elsewhere', () => {
  expect(() => store.placeOf('../../etc/passwd')).toThrow('not a SHA-256');
  expect(() => store.partOf('../../etc/passwd')).toThrow('no name of a part');
});

it('discards, and finds nothing where there never was anything', async () => {
  await store.discard(hash);
  expect([await all(), await store.has(hash)]).toEqual([[], false]);
  const empty = new FileStore(join(folder, 'empty'));
  expect([await empty.arriving(), await empty.arrived('x'), readdirSync(folder).includes('empty')]).toEqual([
    [],
    null,
    false,
  ]);
});
