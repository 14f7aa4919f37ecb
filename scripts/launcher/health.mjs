import { setTimeout as sleep } from 'node:timers/promises';

import { PlainError } from '../plain-error.mjs';

const READY_WITHIN = 60_000;

/**
 * @param {string} url of the running system
 * @param {AbortSignal} signal
 */
export async function waitUntilReady(url, signal) {
  const giveUpAt = performance.now() + READY_WITHIN;
  let last = 'no answer';
  while (performance.now() < giveUpAt) {
    try {
      const answer = await fetch(`${url}/api/health`, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]),
      });
      last = `status ${answer.status}: ${await answer.text()}`;
      if (answer.ok) return;
    } catch {
      signal.throwIfAborted();
    }
    await sleep(50, undefined, { signal });
  }
  throw new PlainError(`The API did not become ready within ${READY_WITHIN / 1000} s (${last}).`);
}
