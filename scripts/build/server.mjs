import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { checkout, dist } from '../checkout.mjs';
import { PlainError } from '../plain-error.mjs';
import { filesBelow } from './sources.mjs';

export const SERVER_FOLDERS = ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations', 'bench'];
const COPIED = /\.(json|sql)$/;
const NOT_COPIED = /(^|\/)(package|tsconfig[^/]*)\.json$/;
const NOT_COMPILED = /\.(spec|d)\.ts$/;

/** @typedef {{ path: string, content: string | Buffer }} Output path relative to dist */

/** @returns {string[]} */
export function serverSources() {
  return filesBelow(SERVER_FOLDERS).filter(
    (file) =>
      (file.endsWith('.ts') && !NOT_COMPILED.test(file)) || (COPIED.test(file) && !NOT_COPIED.test(file)),
  );
}

/**
 * Everything is compiled before anything is written: a mistake leaves the last good build in place.
 *
 * @param {string[]} sources
 */
export async function buildServer(sources) {
  const compile = await compiler();
  /** @type {Output[]} */
  const outputs = [];
  /** @type {string[]} */
  const mistakes = [];
  for (const source of sources) {
    try {
      outputs.push(...(source.endsWith('.ts') ? compile(source) : [copy(source)]));
    } catch (error) {
      mistakes.push(`${source}\n${String(error).split('\n\nCaused by:')[0]?.trimEnd()}`);
    }
  }
  if (mistakes.length > 0) throw new PlainError(`The build failed.\n\n${mistakes.join('\n\n')}`);
  for (const output of outputs) write(output);
  removeStale(new Set(outputs.map((output) => output.path)));
}

/** @param {string[]} sources */
export function serverOutputsExist(sources) {
  return sources.every((source) => existsSync(join(dist, source.replace(/\.ts$/, '.js'))));
}

/** @returns {Promise<(source: string) => Output[]>} */
async function compiler() {
  const { transformSync } = await import('@swc/core');
  const options = swcOptions();
  return (source) => {
    const target = source.replace(/\.ts$/, '.js');
    const { code, map } = transformSync(readFileSync(join(checkout, source), 'utf8'), {
      ...options,
      filename: join(checkout, source),
      sourceFileName: relative(dirname(join(dist, target)), join(checkout, source)),
    });
    const name = target.slice(target.lastIndexOf('/') + 1);
    return [
      { path: target, content: `${code}\n//# sourceMappingURL=${name}.map\n` },
      { path: `${target}.map`, content: map ?? '' },
    ];
  };
}

/** @returns {import('@swc/core').Options} */
function swcOptions() {
  const { compilerOptions } = JSON.parse(readFileSync(join(checkout, 'tsconfig.json'), 'utf8'));
  return {
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
      baseUrl: checkout,
      paths: compilerOptions.paths,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6', resolveFully: true },
  };
}

/**
 * @param {string} source
 * @returns {Output}
 */
function copy(source) {
  return { path: source, content: readFileSync(join(checkout, source)) };
}

/** @param {Output} output */
function write({ path, content }) {
  const target = join(dist, path);
  if (existsSync(target) && readFileSync(target).equals(Buffer.from(content))) return;
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.draft`;
  writeFileSync(draft, content);
  renameSync(draft, target);
}

/** @param {Set<string>} wanted */
function removeStale(wanted) {
  for (const folder of ['apps', 'libs', 'migrations', 'bench']) prune(folder, wanted);
}

/**
 * @param {string} folder relative to dist
 * @param {Set<string>} wanted
 */
function prune(folder, wanted) {
  const full = join(dist, folder);
  if (!existsSync(full)) return;
  for (const entry of readdirSync(full, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) prune(path, wanted);
    else if (!wanted.has(path)) rmSync(join(dist, path));
  }
  if (readdirSync(full).length === 0) rmdirSync(full);
}
