import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildServer, serverOutputsExist, serverSources } from './build/server.mjs';
import { filesBelow, hashOf } from './build/sources.mjs';
import { buildWeb, hasWeb, webOutputExists, webSources } from './build/web.mjs';
import { dist } from './checkout.mjs';
import { explain } from './plain-error.mjs';
import { waitForLock } from './processes/file-lock.mjs';

const RECIPE = ['scripts/build.mjs', 'scripts/build', 'tsconfig.json', 'package-lock.json'];
const PATIENCE_WITH_ANOTHER_BUILD = 120_000;

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {() => string[]} sources
 * @property {(sources: string[]) => boolean} exists
 * @property {(sources: string[]) => Promise<void>} build
 */

/** @type {Part} */
const SERVER = { name: 'server', sources: serverSources, exists: serverOutputsExist, build: buildServer };
/** @type {Part} */
const WEB = { name: 'web', sources: webSources, exists: webOutputExists, build: buildWeb };

/**
 * Builds what is not built. Safe to call from several processes at once.
 *
 * @param {{ web?: boolean, say?: (line: string) => void }} [options]
 */
export async function ensureBuilt({ web = true, say = () => {} } = {}) {
  const parts = web && hasWeb() ? [SERVER, WEB] : [SERVER];
  if (parts.every((part) => isFresh(part))) return;
  mkdirSync(dist, { recursive: true });
  const lock = await waitForLock(join(dist, 'build.lock'), {}, PATIENCE_WITH_ANOTHER_BUILD);
  try {
    for (const part of parts) if (!isFresh(part)) await buildPart(part, say);
  } finally {
    lock.release();
  }
}

/** @param {Part} part */
function isFresh(part) {
  const sources = part.sources();
  return readStamp(part) === stampFor(sources) && part.exists(sources);
}

/**
 * @param {Part} part
 * @param {(line: string) => void} say
 */
async function buildPart(part, say) {
  const started = performance.now();
  const sources = part.sources();
  const stamp = stampFor(sources);
  await part.build(sources);
  writeFileSync(stampFile(part), stamp);
  say(`built ${part.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** @param {string[]} sources */
function stampFor(sources) {
  return hashOf([...sources, ...filesBelow(RECIPE)]);
}

/** @param {Part} part */
function readStamp(part) {
  try {
    return readFileSync(stampFile(part), 'utf8');
  } catch {
    return null;
  }
}

/** @param {Part} part */
function stampFile(part) {
  return join(dist, `${part.name}.stamp`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await ensureBuilt({ say: console.log });
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
