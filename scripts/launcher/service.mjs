import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { dist } from '../checkout.mjs';
import { openLog } from '../log-file.mjs';

/** @typedef {import('./process-list.mjs').ProcessList} ProcessList */
/** @typedef {import('./supervisor.mjs').Running} Running */

const STOPS_WITHIN = 10_000;

/**
 * @param {{ app: 'api' | 'worker', env: NodeJS.ProcessEnv, logFile: string, processes: ProcessList }} plan
 * @returns {Running}
 */
export function startService({ app, env, logFile, processes }) {
  const { handle } = openLog(logFile);
  const child = spawn(process.execPath, ['--enable-source-maps', join(dist, `apps/${app}/src/main.js`)], {
    env,
    // The channel tells the service, by closing, that its launcher has gone.
    stdio: ['ignore', handle, handle, 'ipc'],
    // In a session of its own, so that Ctrl-C reaches the launcher alone and it stops things in order.
    detached: true,
  });
  closeSync(handle);
  processes.add(child.pid);
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit status ${code}`));
  });
  void exited.then(() => processes.remove(child.pid));
  return {
    exited,
    async stop() {
      child.kill('SIGTERM');
      const patience = new AbortController();
      const inTime = await Promise.race([
        exited.then(() => true),
        sleep(STOPS_WITHIN, false, { signal: patience.signal }),
      ]);
      patience.abort();
      if (!inTime) child.kill('SIGKILL');
      await exited;
    },
    kill: () => child.kill('SIGKILL'),
  };
}
