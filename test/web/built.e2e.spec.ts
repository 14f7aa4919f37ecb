import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scriptsOfPdf, tooNewScripts, tooNewStyles } from './oldest-browser.js';

const built = join(import.meta.dirname, '../../dist/web');
const MOST = 350_000;

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

const filesOf = (ending: string): string[] =>
  readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
const faultsOf = (ending: string, faults: (text: string) => string[]): string[] =>
  filesOf(ending).flatMap((name) =>
    faults(readFileSync(join(built, name), 'utf8')).map((fault) => `${name}: ${fault}`),
  );

it('loads at most 350 kB of script until the first rows of the workbench', () => {
  const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Manifest;
  const needed = new Set(['index.html', 'src/features/workbench/WorkbenchPage.tsx']);
  for (const name of needed) for (const other of manifest[name]?.imports ?? []) needed.add(other);
  const size = [...needed]
    .map((name) => gzipSync(readFileSync(join(built, manifest[name]!.file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  expect(size).toBeLessThan(MOST);
});

it('asks for nothing that the oldest browser lacks', () => {
  expect(filesOf('.css').length).toBeGreaterThan(3);
  expect(faultsOf('.css', tooNewStyles)).toEqual([]);
  const unexpected = faultsOf('.js', tooNewScripts).filter(
    (fault) => !scriptsOfPdf.some((known) => fault.includes('PdfPages-') && fault.endsWith(known.fault)),
  );
  expect(unexpected).toEqual([]);
});

it.each([
  ['.a{color:color-mix(in srgb,red,blue)}', 'color-mix() (Chromium 111)'],
  ['.a{color:red;.b{color:blue}}', 'nesting (Chromium 112)'],
  ['.a{&:hover{color:blue}}', 'nesting (Chromium 112)'],
  ['.a{height:2lh}', 'lh units (Chromium 109)'],
])('would notice %s', (css, fault) => {
  expect(tooNewStyles(css)).toContain(fault);
});

it.each([
  '@media (max-width:9px){.a{height:100dvh;animation:x 1s linear}}',
  '@supports (display:grid){@media print{.a:has(>b){color:red}}}',
])('leaves alone what the oldest browser has: %s', (css) => {
  expect(tooNewStyles(css)).toEqual([]);
});

it('would notice a method that came later', () => {
  expect(tooNewScripts('const a=b.toSorted((c,d)=>c-d)')).toHaveLength(1);
  expect(tooNewScripts('const a=[...b].sort((c,d)=>c-d).findLast(Boolean)')).toEqual([]);
});
