import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { dist } from '../checkout.mjs';
import { PlainError } from '../plain-error.mjs';

/** @typedef {import('./process-list.mjs').ProcessList} ProcessList */

/**
 * @typedef {object} CommandPlan
 * @property {string} name of a file in apps/cli/src, or in bench
 * @property {string[]} [args]
 * @property {NodeJS.ProcessEnv} env
 * @property {ProcessList} processes
 * @property {AbortSignal} signal
 */

/** @param {string} name */
export function commandFile(name) {
  const file = join(dist, `${name.startsWith('bench-') ? 'bench' : 'apps/cli/src'}/${name}.js`);
  if (!existsSync(file))
    throw new PlainError(`There is no command "${name}" in this version (${file} is missing).`);
  return file;
}

/**
 * Runs one of our own commands; its errors and its progress go to the terminal.
 *
 * @param {CommandPlan} plan
 * @returns {Promise<string>} what it printed
 */
export async function runCommand({ name, args = [], env, processes, signal }) {
  const child = spawn(process.execPath, ['--enable-source-maps', commandFile(name), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    signal,
    killSignal: 'SIGTERM',
  });
  processes.add(child.pid);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  /** @type {string | null} */
  const failure = await new Promise((resolve) => {
    child.once('error', () => {});
    child.once('close', (code, killedBy) => resolve(code === 0 ? null : (killedBy ?? `exit status ${code}`)));
  });
  processes.remove(child.pid);
  signal.throwIfAborted();
  if (failure !== null) throw new PlainError(`${output}The step "${name}" failed (${failure}).`);
  return output;
}
