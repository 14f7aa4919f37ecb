import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkout } from '../checkout.mjs';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.vite']);

/**
 * All files below the given places of the checkout, sorted, as paths relative to it.
 *
 * @param {string[]} places files or folders; missing ones are left out
 * @returns {string[]}
 */
export function filesBelow(places) {
  return places.flatMap((place) => walk(place)).sort();
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function walk(place) {
  const full = join(checkout, place);
  if (!existsSync(full)) return [];
  /** @type {string[]} */
  const found = [];
  try {
    for (const entry of readdirSync(full, { withFileTypes: true })) {
      if (SKIPPED_FOLDERS.has(entry.name)) continue;
      if (entry.isDirectory()) found.push(...walk(join(place, entry.name)));
      else found.push(join(place, entry.name));
    }
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOTDIR') throw error;
    found.push(place);
  }
  return found;
}

/**
 * Contents rather than times of change: a checkout or a copy must not cause a build.
 *
 * @param {string[]} files
 * @returns {string}
 */
export function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(checkout, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
