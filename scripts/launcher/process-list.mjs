import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { explain } from '../plain-error.mjs';
import { identityOf, isAlive } from '../processes/identity.mjs';
import { stopProcess } from '../processes/stop.mjs';

/** @typedef {import('../processes/identity.mjs').ProcessIdentity} ProcessIdentity */

/** What the launcher has started, on disk, so that the next one finds what a killed one left behind. */
export class ProcessList {
  /** @type {Map<number, ProcessIdentity>} */
  #running = new Map();
  #file;

  /** @param {string} stateFolder */
  constructor(stateFolder) {
    this.#file = join(stateFolder, 'processes.json');
  }

  /** @returns {Promise<number>} how many were stopped */
  async stopLeftovers() {
    const leftovers = this.#read().filter((identity) => isAlive(identity));
    await Promise.all(
      leftovers.map((identity) =>
        stopProcess(identity, [
          { signal: 'SIGTERM', patience: 3_000 },
          { signal: 'SIGKILL', patience: 5_000 },
        ]),
      ),
    );
    return leftovers.length;
  }

  /** @param {number | undefined} pid */
  add(pid) {
    const identity = pid === undefined ? null : identityOf(pid);
    if (identity === null) return;
    this.#running.set(identity.pid, identity);
    this.#write();
  }

  /** @param {number | undefined} pid */
  remove(pid) {
    if (pid !== undefined && this.#running.delete(pid)) this.#write();
  }

  /** @returns {ProcessIdentity[]} */
  #read() {
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8'));
    } catch {
      return [];
    }
  }

  #write() {
    const draft = `${this.#file}.draft`;
    try {
      writeFileSync(draft, JSON.stringify([...this.#running.values()]), { mode: 0o600 });
      renameSync(draft, this.#file);
    } catch (error) {
      // A full disk must not take down what runs; the services notice by themselves when we go.
      console.error(explain(error));
    }
  }
}
