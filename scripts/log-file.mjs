import { closeSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';

import { inPlainWords } from './plain-error.mjs';

const LARGEST = 10_000_000;

/**
 * Opens a log to be handed to a child: it goes on writing there whatever becomes of us.
 *
 * @param {string} file
 * @returns {{ handle: number, offset: number }} the offset at which new lines will begin
 */
export function openLog(file) {
  try {
    if (sizeOf(file) > LARGEST) {
      rmSync(`${file}.1`, { force: true });
      renameSync(file, `${file}.1`);
    }
    return { handle: openSync(file, 'a', 0o600), offset: sizeOf(file) };
  } catch (error) {
    throw inPlainWords(error, `write ${file}`);
  }
}

/**
 * @param {string} file
 * @param {number} lines
 * @param {number} [offset] what lies before is left out
 * @returns {string}
 */
export function lastLines(file, lines, offset = 0) {
  const size = sizeOf(file);
  const from = Math.max(offset, size - 20_000);
  if (size <= from) return '';
  const buffer = Buffer.alloc(size - from);
  const handle = openSync(file, 'r');
  readSync(handle, buffer, 0, buffer.length, from);
  closeSync(handle);
  return buffer.toString('utf8').trim().split('\n').slice(-lines).join('\n');
}

/** @param {string} file */
function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
