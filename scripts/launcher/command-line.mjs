import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

import { ensureBuilt } from '../build.mjs';
import { clusterUrls, startCluster } from '../embedded-postgres.mjs';
import { claimStateFolder } from '../cluster/state-folder.mjs';
import { PlainError } from '../plain-error.mjs';
import { embeddedScratch, givenScratch } from './bench-database.mjs';
import { hasOwnDatabase } from './database.mjs';
import { commandFile } from './command.mjs';
import { runningLauncher, waitForInstallation } from './installation-lock.mjs';

/**
 * What a command works on: nothing but its input, the running system, the database, or a scratch database beside it.
 *
 * @type {Record<string, 'input' | 'system' | 'database' | 'scratch'>}
 */
const COMMANDS = {
  periods: 'input',
  scenarios: 'input',
  docs: 'input',
  demo: 'system',
  'demo:day': 'database',
  'journal:verify': 'database',
  'admin:create': 'database',
  'bench:fill': 'scratch',
  'bench:register': 'scratch',
  'bench:import': 'scratch',
};

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<number>} the exit status
 */
export async function runCommandLine(name, args) {
  const needs = COMMANDS[name];
  if (needs === undefined) throw new PlainError(`Commands: ${Object.keys(COMMANDS).join(', ')}`);
  await ensureBuilt({ web: false });
  const run = (/** @type {NodeJS.ProcessEnv} */ env) =>
    runInForeground(name, args, { ...process.env, ...env });
  const wantsHelp = args.includes('--help') || args.includes('-h');
  if (needs === 'input' || wantsHelp) return run({});
  if (needs === 'system') return run(addressOfRunningSystem());
  const scratch = needs === 'scratch';
  if (hasOwnDatabase(process.env)) return run(scratch ? await givenScratch(process.env) : {});
  return withEmbeddedDatabase(name, async (url, stateFolder) => {
    const database = scratch ? await embeddedScratch(url) : { DATABASE_URL: url('app') };
    return run({ ...database, DATA_DIR: stateFolder });
  });
}

function addressOfRunningSystem() {
  if (process.env.MINGJING_URL) return {};
  const stateFolder = claimStateFolder();
  const launcher = runningLauncher(stateFolder);
  if (launcher === null) throw new PlainError('Nothing runs here. Start it first: npm start');
  return { MINGJING_URL: launcher.details.url, DATA_DIR: stateFolder };
}

/**
 * On the cluster of the running system or, if none runs, on the cluster started for the moment.
 *
 * @param {string} name
 * @param {(url: import('../embedded-postgres.mjs').Cluster['url'], stateFolder: string) => Promise<number>} run
 */
async function withEmbeddedDatabase(name, run) {
  const stateFolder = claimStateFolder();
  if (!existsSync(join(stateFolder, 'cluster'))) {
    throw new PlainError('There is no database yet. Create it by the first start: npm start');
  }
  if (runningLauncher(stateFolder) !== null) {
    const urls = clusterUrls(stateFolder);
    if (urls === null) throw new PlainError('The system is still starting. Try again when it is ready.');
    return run(urls, stateFolder);
  }
  const lock = await waitForInstallation(stateFolder, `npm run ${name}`);
  try {
    const cluster = await startCluster(stateFolder, { warn: console.error });
    try {
      return await run(cluster.url, stateFolder);
    } finally {
      await cluster.stop();
    }
  } finally {
    lock.release();
  }
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
async function runInForeground(name, args, env) {
  const file = commandFile(name.replaceAll(':', '-'));
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], { env, stdio: 'inherit' });
  // Ctrl-C reaches the command as well; we stay to put things away after it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGHUP'])) process.on(signal, () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}
