import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = join(import.meta.dirname, '../../dist/web');
const MOST = 350_000;

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

it('loads at most 350 kB of script until the first rows of the workbench', () => {
  expect(existsSync(built)).toBe(true);
  const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Manifest;
  const needed = new Set(['index.html', 'src/features/workbench/WorkbenchPage.tsx']);
  for (const name of needed) for (const other of manifest[name]?.imports ?? []) needed.add(other);
  const size = [...needed]
    .map((name) => gzipSync(readFileSync(join(built, manifest[name]!.file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  expect(size).toBeLessThan(MOST);
});
