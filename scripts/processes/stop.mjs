import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive } from './identity.mjs';

/** @typedef {import('./identity.mjs').ProcessIdentity} ProcessIdentity */

/**
 * @param {ProcessIdentity} identity
 * @param {NodeJS.Signals} signal
 */
export function signalProcess(identity, signal) {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * @param {ProcessIdentity} identity
 * @param {number} patience in milliseconds
 * @returns {Promise<boolean>} whether it has gone
 */
export async function waitUntilGone(identity, patience) {
  const giveUpAt = performance.now() + patience;
  while (isAlive(identity)) {
    if (performance.now() > giveUpAt) return false;
    await sleep(20);
  }
  return true;
}

/**
 * Asks with each signal in turn until the process has gone.
 *
 * @param {ProcessIdentity} identity
 * @param {{ signal: NodeJS.Signals, patience: number }[]} steps
 */
export async function stopProcess(identity, steps) {
  for (const { signal, patience } of steps) {
    signalProcess(identity, signal);
    if (await waitUntilGone(identity, patience)) return;
  }
  throw new Error(`Process ${identity.pid} does not stop.`);
}
