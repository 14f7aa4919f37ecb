import { join } from 'node:path';

import { PlainError } from '../plain-error.mjs';
import { acquireLock, LockHeld, lockHolder, waitForLock } from '../processes/file-lock.mjs';

/** @typedef {import('../processes/file-lock.mjs').LockHolder} LockHolder */

/** @param {string} stateFolder */
function lockFile(stateFolder) {
  return join(stateFolder, 'launcher.lock');
}

/**
 * One launcher for an installation: two would fight for the same cluster.
 *
 * @param {string} stateFolder
 * @param {{ purpose: string, url: string }} details
 */
export function claimInstallation(stateFolder, details) {
  try {
    return acquireLock(lockFile(stateFolder), details);
  } catch (error) {
    if (error instanceof LockHeld) throw new PlainError(alreadyRunning(error.holder));
    throw error;
  }
}

/**
 * @param {string} stateFolder
 * @returns {LockHolder | null}
 */
export function runningLauncher(stateFolder) {
  const holder = lockHolder(lockFile(stateFolder));
  return holder?.details.url === undefined ? null : holder;
}

/**
 * Commands that need the cluster for a moment take turns.
 *
 * @param {string} stateFolder
 * @param {string} purpose
 */
export function waitForInstallation(stateFolder, purpose) {
  return waitForLock(lockFile(stateFolder), { purpose }, 60_000);
}

/** @param {LockHolder} holder */
function alreadyRunning({ pid, details }) {
  if (details.url === undefined) {
    return `"${details.purpose}" is at work on the database just now (process ${pid}). Start again when it has ended.`;
  }
  return `Mingjing is running already: ${details.url} (process ${pid}). Stop that one first: kill ${pid}`;
}
