import { spawn } from 'node:child_process';
import { closeSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { lastLines, openLog } from '../log-file.mjs';
import { identityOf } from '../processes/identity.mjs';
import { stopProcess } from '../processes/stop.mjs';
import { spawnAs } from './account.mjs';
import { plainEnvironment } from './initialise.mjs';
import { canSeeProcesses, databaseProcesses, isDatabaseProcess } from './running-database.mjs';

/** @typedef {import('./account.mjs').Account} Account */
/** @typedef {import('../processes/identity.mjs').ProcessIdentity} ProcessIdentity */

/**
 * @typedef {object} PostmasterPlan
 * @property {string} postgres
 * @property {Account} account
 * @property {string} dataFolder
 * @property {string} logFile
 * @property {string[]} settings
 */

/** @typedef {{ identity: ProcessIdentity, exited: Promise<string> }} Postmaster */

export class PostmasterFailed extends Error {
  /** @param {string} log */
  constructor(log) {
    super(log);
    this.log = log;
  }
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
];
// Recovery after a crash may have much to replay.
const READY_WITHIN = 300_000;

/**
 * @param {PostmasterPlan} plan
 * @param {number} port
 * @returns {Promise<Postmaster>}
 */
export async function startPostmaster(plan, port) {
  const { offset, handle } = openLog(plan.logFile);
  const options = [...SETTINGS, ...plan.settings].flatMap((setting) => ['-c', setting]);
  const child = spawn(plan.postgres, ['-D', plan.dataFolder, '-p', String(port), ...options], {
    ...spawnAs(plan.account),
    env: plainEnvironment(),
    cwd: '/',
    stdio: ['ignore', handle, handle],
    // In a session of its own, so that Ctrl-C reaches the launcher alone and it stops things in order.
    detached: true,
  });
  closeSync(handle);
  let gone = false;
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit status ${code}`));
  });
  void exited.then(() => (gone = true));
  const giveUpAt = performance.now() + READY_WITHIN;
  while (!gone && performance.now() < giveUpAt) {
    const identity = child.pid === undefined ? null : identityOf(child.pid);
    if (identity !== null && isReady(plan.dataFolder, identity.pid)) return { identity, exited };
    await sleep(10);
  }
  child.kill('SIGQUIT');
  throw new PostmasterFailed(lastLines(plan.logFile, 15, offset));
}

/**
 * Stops what a killed launcher left running on this folder.
 *
 * @param {string} dataFolder
 */
export async function stopLeftovers(dataFolder) {
  const pid = Number(readPostmasterFile(dataFolder)[0]);
  const identity = pid > 0 ? identityOf(pid) : null;
  if (identity !== null && isDatabaseProcess(identity.pid, dataFolder)) await stopPostmaster(identity);
  // Sessions of a postmaster that was killed finish what they are doing and block the next start.
  for (const stray of databaseProcesses(dataFolder)) {
    await stopProcess(stray, [
      { signal: 'SIGQUIT', patience: 2_000 },
      { signal: 'SIGKILL', patience: 5_000 },
    ]);
  }
  // PostgreSQL takes any process with the id in this file for its own: a dead one nobody has
  // collected, or a program that got the id after a restart of the machine.
  if (canSeeProcesses) rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
}

/**
 * @param {string} dataFolder
 * @returns {number | null} null when none is ready there
 */
export function portOfRunning(dataFolder) {
  const lines = readPostmasterFile(dataFolder);
  const pid = Number(lines[0]);
  return isReady(dataFolder, pid) && isDatabaseProcess(pid, dataFolder) ? Number(lines[3]) : null;
}

/** @param {ProcessIdentity} identity */
export async function stopPostmaster(identity) {
  await stopProcess(identity, [
    { signal: 'SIGINT', patience: 30_000 },
    { signal: 'SIGQUIT', patience: 10_000 },
    { signal: 'SIGKILL', patience: 5_000 },
  ]);
}

/**
 * @param {string} dataFolder
 * @param {number} pid
 */
function isReady(dataFolder, pid) {
  const lines = readPostmasterFile(dataFolder);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** @param {string} dataFolder */
function readPostmasterFile(dataFolder) {
  try {
    return readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
