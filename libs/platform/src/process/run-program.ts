import { ConfigurationError } from '../config/index.js';
import type { Logger } from '../logging/index.js';

/** What a program has opened and must close before it ends. */
export interface Running {
  close(): Promise<unknown>;
}

/** Opens the program; tells `opened` what to close as soon as there is something. */
type Start = (opened: (running: Running) => void) => Promise<void>;

const STOPS_WITHIN = 8_000;

/**
 * Runs a program until a signal asks it to stop, or its launcher's channel closes because the launcher has gone.
 * The process ends with 0 where it was asked, while it was still starting too, and with 1 where it could not start
 * or not close in order.
 */
export async function runProgram(name: string, log: Logger, start: Start): Promise<void> {
  let running: Running | undefined;
  const asked = new AbortController();
  const stop = (reason: string): void => {
    if (asked.signal.aborted) return;
    asked.abort();
    log.info({ reason }, `The ${name} stops.`);
    // What does not end in time is done again by the next one.
    setTimeout(() => process.exit(0), STOPS_WITHIN).unref();
    void close(running, name, log);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('the launcher has gone'));
  // It may have gone while we were still loading.
  if ((process.connected as boolean | undefined) === false) stop('the launcher has gone');
  try {
    await start((opened) => (running = opened));
  } catch (error) {
    // What was closed under it fails it: that is the stop asked for, which ends the process.
    if (asked.signal.aborted) log.info({ error }, `The ${name} was stopped before it had started.`);
    else fail(name, log, error);
  }
}

async function close(running: Running | undefined, name: string, log: Logger): Promise<void> {
  try {
    await running?.close();
    process.exit(0);
  } catch (error) {
    log.error({ error }, `The ${name} did not stop in order.`);
    process.exit(1);
  }
}

function fail(name: string, log: Logger, error: unknown): void {
  if (error instanceof ConfigurationError) log.fatal(error.message);
  else log.fatal({ error }, `The ${name} could not start.`);
  process.exit(1);
}
