import { join } from 'node:path';

import { ensureBuilt } from './build.mjs';
import { claimLogFolder, claimStateFolder } from './cluster/state-folder.mjs';
import { addressFrom, checkFree } from './launcher/address.mjs';
import { loadOrListAccounts, migrate } from './launcher/data.mjs';
import { openDatabase } from './launcher/database.mjs';
import { waitUntilReady } from './launcher/health.mjs';
import { claimInstallation } from './launcher/installation-lock.mjs';
import { ProcessList } from './launcher/process-list.mjs';
import { startService } from './launcher/service.mjs';
import { StopRequest } from './launcher/stop-request.mjs';
import { CannotKeepRunning, Supervisor } from './launcher/supervisor.mjs';
import { lastLines } from './log-file.mjs';
import { explain } from './plain-error.mjs';

/** @param {string} line */
const say = (line) => console.log(line);
const started = performance.now();
const supervisor = new Supervisor(say);
const stop = new StopRequest(say, () => supervisor.killAll());
/** @type {import('./processes/file-lock.mjs').FileLock | undefined} */
let lock;
let status = 0;

try {
  await run();
} catch (error) {
  if (!stop.signal.aborted) {
    status = 1;
    console.error(explain(error));
    if (error instanceof CannotKeepRunning) console.error(lastWords(error));
  }
}
await shutDown();
process.exit(status);

async function run() {
  const address = addressFrom(process.env);
  const stateFolder = claimStateFolder();
  lock = claimInstallation(stateFolder, { purpose: 'npm start', url: address.url });
  const processes = new ProcessList(stateFolder);
  if ((await processes.stopLeftovers()) > 0) say('Stopped what an earlier start had left running.');
  await checkFree(address);
  await ensureBuilt({ say });
  stop.signal.throwIfAborted();
  const database = await openDatabase({ env: process.env, stateFolder, supervisor, say });
  const plan = { database, stateFolder, processes, signal: stop.signal };
  await migrate(plan);
  const accounts = await orFailure(startServices(plan, address));
  say(`\nMingjing is ready after ${seconds()} s: ${address.url}\n`);
  if (accounts !== '') say(accounts);
  say(`Logs: ${join(stateFolder, 'logs')}. Ctrl-C stops everything.`);
  await orFailure(stop.requested);
}

/**
 * @param {import('./launcher/data.mjs').DataPlan} plan
 * @param {import('./launcher/address.mjs').Address} address
 * @returns {Promise<string>} the demo accounts, in words
 */
async function startServices(plan, address) {
  const { database, stateFolder, processes, signal } = plan;
  const { loaded, list } = await loadOrListAccounts(plan);
  const logs = claimLogFolder(stateFolder);
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    DATABASE_URL: database.appUrl,
    HOST: address.host,
    PORT: String(address.port),
  };
  env.DATA_DIR = stateFolder;
  delete env.MIGRATION_DATABASE_URL;
  for (const app of /** @type {const} */ (['worker', 'api'])) {
    const logFile = join(logs, `${app}.log`);
    await supervisor.keep({
      name: app,
      logFile,
      launch: () => startService({ app, env, logFile, processes }),
    });
  }
  const [accounts] = await Promise.all([loaded ?? list(), waitUntilReady(address.url, signal)]);
  return accounts;
}

/**
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
function orFailure(work) {
  return Promise.race([work, supervisor.failed]);
}

async function shutDown() {
  stop.abort();
  await supervisor.stopAll();
  lock?.release();
  if (lock !== undefined && status === 0) say('Mingjing has stopped.');
}

/** @param {CannotKeepRunning} error */
function lastWords({ logFile }) {
  return `The end of ${logFile}:\n${lastLines(logFile, 15)}`;
}

function seconds() {
  return ((performance.now() - started) / 1000).toFixed(1);
}
