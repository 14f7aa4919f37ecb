import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {object} Running
 * @property {Promise<string>} exited with the reason in words
 * @property {() => Promise<void>} stop in order
 * @property {() => void} kill at once
 */

/**
 * @typedef {object} Charge something that has to run
 * @property {string} name
 * @property {() => Promise<Running> | Running} launch
 * @property {string} logFile
 */

const LONG_ENOUGH = 30_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;
const MOST_FAILURES = 5;

/** Keeps its charges running: what dies is started again, what will not stay up ends the launcher. */
export class Supervisor {
  /** @type {{ name: string, running: Running | null, done: Promise<void> }[]} */
  #charges = [];
  #stopping = new AbortController();
  #say;
  #giveUp;

  /** @type {Promise<never>} rejected when something will not stay up */
  failed;

  /** @param {(line: string) => void} say */
  constructor(say) {
    this.#say = say;
    const { promise, reject } = withRejection();
    this.failed = promise;
    this.#giveUp = reject;
  }

  /**
   * @param {Charge} charge
   * @param {Running} [running] if it runs already
   */
  async keep(charge, running) {
    const first = running ?? (await charge.launch());
    const entry = {
      name: charge.name,
      running: /** @type {Running | null} */ (first),
      done: Promise.resolve(),
    };
    entry.done = this.#watch(charge, first, entry);
    this.#charges.push(entry);
  }

  /** Last started, first stopped. */
  async stopAll() {
    this.#stopping.abort();
    for (const charge of this.#charges.toReversed()) {
      await charge.running?.stop();
      await charge.done;
    }
  }

  killAll() {
    this.#stopping.abort();
    for (const charge of this.#charges.toReversed()) charge.running?.kill();
  }

  /**
   * @param {Charge} charge
   * @param {Running} first
   * @param {{ running: Running | null }} entry
   */
  async #watch(charge, first, entry) {
    let failures = 0;
    for (let running = /** @type {Running | null} */ (first); ;) {
      const since = performance.now();
      const reason = running === null ? 'it did not start' : await running.exited;
      entry.running = null;
      if (this.#stopping.signal.aborted) return;
      failures = performance.now() - since > LONG_ENOUGH ? 1 : failures + 1;
      if (failures > MOST_FAILURES) {
        this.#giveUp(new CannotKeepRunning(charge, reason));
        return;
      }
      const pause = Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
      this.#say(
        `The ${charge.name} stopped unexpectedly (${reason}); starting it again in ${pause / 1000} s.`,
      );
      if (!(await this.#rest(pause))) return;
      running = await this.#launch(charge);
      entry.running = running;
      if (running !== null) this.#say(`The ${charge.name} was started again.`);
      if (this.#stopping.signal.aborted) await running?.stop();
    }
  }

  /** @param {Charge} charge */
  async #launch(charge) {
    try {
      return await charge.launch();
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  /**
   * @param {number} pause
   * @returns {Promise<boolean>} whether to go on
   */
  async #rest(pause) {
    return sleep(pause, true, { signal: this.#stopping.signal }).catch(() => false);
  }
}

export class CannotKeepRunning extends Error {
  /**
   * @param {Charge} charge
   * @param {string} reason
   */
  constructor({ name, logFile }, reason) {
    super(`The ${name} keeps stopping (${reason}).`);
    this.logFile = logFile;
  }
}

function withRejection() {
  /** @type {(error: Error) => void} */
  let reject = () => {};
  const promise = /** @type {Promise<never>} */ (new Promise((_, refuse) => (reject = refuse)));
  // Whoever awaits it hears of it; until somebody does, a rejection must not end the process.
  promise.catch(() => {});
  return { promise, reject };
}
