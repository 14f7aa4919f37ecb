import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { identityOf, isAlive } from './identity.mjs';

/**
 * @typedef {import('./identity.mjs').ProcessIdentity & { token: string, details: Record<string, string> }} LockHolder
 */

export class LockHeld extends Error {
  /** @param {LockHolder} holder */
  constructor(holder) {
    super(`The lock is held by process ${holder.pid}.`);
    this.holder = holder;
  }
}

/**
 * A lock that outlives no process: a holder that was killed leaves the file, and
 * the next one sees from the start time that nobody stands behind it.
 */
export class FileLock {
  /**
   * @param {string} file
   * @param {LockHolder} holder
   */
  constructor(file, holder) {
    this.file = file;
    this.holder = holder;
  }

  /** @param {Record<string, string>} details */
  describe(details) {
    this.holder = { ...this.holder, details: { ...this.holder.details, ...details } };
    const draft = `${this.file}.${this.holder.token}`;
    writeFileSync(draft, JSON.stringify(this.holder), { mode: 0o600, flag: 'wx' });
    renameSync(draft, this.file);
  }

  release() {
    if (read(this.file)?.token === this.holder.token) rmSync(this.file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {Record<string, string>} details
 * @returns {FileLock}
 */
export function acquireLock(file, details) {
  const me = identityOf(process.pid);
  if (me === null) throw new Error('This process cannot find itself.');
  const holder = { ...me, token: randomUUID(), details };
  const draft = `${file}.${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600, flag: 'wx' });
  try {
    for (;;) {
      if (tryLink(draft, file) && read(file)?.token === holder.token) return new FileLock(file, holder);
      const other = read(file);
      if (other !== null && isAlive(other)) throw new LockHeld(other);
      removeStale(file, other);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * @param {string} file
 * @param {Record<string, string>} details
 * @param {number} patience in milliseconds
 */
export async function waitForLock(file, details, patience) {
  const giveUpAt = performance.now() + patience;
  for (;;) {
    try {
      return acquireLock(file, details);
    } catch (error) {
      if (!(error instanceof LockHeld) || performance.now() > giveUpAt) throw error;
      await sleep(50);
    }
  }
}

/**
 * @param {string} file
 * @returns {LockHolder | null} the live holder, if any
 */
export function lockHolder(file) {
  const holder = read(file);
  return holder !== null && isAlive(holder) ? holder : null;
}

/**
 * Moved aside first, so that of two who found the same dead holder only one removes it,
 * and a lock taken meanwhile is put back.
 *
 * @param {string} file
 * @param {LockHolder | null} seen
 */
function removeStale(file, seen) {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== null && moved.token !== seen?.token) tryLink(aside, file);
  rmSync(aside, { force: true });
}

/**
 * @param {string} from
 * @param {string} to
 */
function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {LockHolder | null}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
