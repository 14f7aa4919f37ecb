import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

import { identityOf } from '../processes/identity.mjs';

/** @typedef {import('../processes/identity.mjs').ProcessIdentity} ProcessIdentity */

export const canSeeProcesses = existsSync('/proc/self/stat');

/**
 * Whether a process is a PostgreSQL at work on this very folder. An id found in a file proves
 * nothing: it may since have been given to another program.
 *
 * @param {number} pid
 * @param {string} dataFolder
 */
export function isDatabaseProcess(pid, dataFolder) {
  if (!canSeeProcesses) {
    const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return /postgres/.test(ps.stdout) && ps.stdout.includes(dataFolder);
  }
  try {
    const program = readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '');
    return program.endsWith('/postgres') && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataFolder);
  } catch {
    return false;
  }
}

/**
 * Every process of a database on this folder, the postmaster's children included.
 *
 * @param {string} dataFolder
 * @returns {ProcessIdentity[]}
 */
export function databaseProcesses(dataFolder) {
  if (!canSeeProcesses) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && /postgres/.test(nameOf(name)))
    .filter((name) => isDatabaseProcess(Number(name), dataFolder))
    .flatMap((name) => identityOf(Number(name)) ?? []);
}

/** @param {string} pid */
function nameOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'latin1');
  } catch {
    return '';
  }
}
