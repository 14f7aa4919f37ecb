const ECHO = 1_000;

/** The wish to stop: Ctrl-C, a termination, a closed terminal. A second Ctrl-C makes it urgent. */
export class StopRequest {
  #controller = new AbortController();
  /** @type {() => void} */
  #fulfil = () => {};

  signal = this.#controller.signal;
  /** @type {Promise<void>} */
  requested = new Promise((resolve) => (this.#fulfil = resolve));

  /**
   * @param {(line: string) => void} say
   * @param {() => void} force
   */
  constructor(say, force) {
    // A closed terminal must not keep us from stopping things in order.
    process.stdout.on('error', () => {});
    process.stderr.on('error', () => {});
    let first = 0;
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        if (first === 0) {
          first = performance.now();
          say('\nStopping …');
          this.abort();
        } else if (performance.now() - first > ECHO) {
          // Sooner than that it is the same Ctrl-C, which npm passes on a second time.
          force();
          process.exit(130);
        }
      });
    }
  }

  abort() {
    this.#controller.abort();
    this.#fulfil();
  }
}
