import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkout } from '../checkout.mjs';

export const REPORTS = join(checkout, 'reports');
const LONGEST_RUN = 3_000_000;

/**
 * @param {string} name of the log in the folder of reports
 * @param {string[]} args of Node
 * @param {{ env?: NodeJS.ProcessEnv, program?: string, longest?: number }} [options]
 * @returns {Promise<{ name: string, status: number, output: string, log: string }>} output is what came on stdout
 */
export async function runProgram(
  name,
  args,
  { env = {}, program = process.execPath, longest = LONGEST_RUN } = {},
) {
  const child = spawn(program, args, {
    cwd: checkout,
    env: { ...process.env, TZ: 'America/New_York', FORCE_COLOR: '0', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
    log += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => (log += chunk));
  const tooLong = setTimeout(() => {
    log += `\nStopped after ${longest / 1000} s.`;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 15_000).unref();
  }, longest);
  /** @type {number} */
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      log += error.message;
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
  clearTimeout(tooLong);
  writeFileSync(join(REPORTS, `${name}.log`), log);
  return { name, status, output, log };
}
