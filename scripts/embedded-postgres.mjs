import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { databaseAccount, spawnAs } from './cluster/account.mjs';
import { usableBinaries } from './cluster/binaries.mjs';
import {
  APP_ROLE,
  createCredentials,
  databaseUrl,
  OWNER_ROLE,
  readCredentials,
  SUPERUSER,
} from './cluster/credentials.mjs';
import { freePort } from './cluster/free-port.mjs';
import { initialiseCluster, isDiskFull } from './cluster/initialise.mjs';
import { checkOwned } from './cluster/owned-folder.mjs';
import {
  PostmasterFailed,
  portOfRunning,
  startPostmaster,
  stopLeftovers,
  stopPostmaster,
} from './cluster/postmaster.mjs';
import { DATABASE, provision } from './cluster/provision.mjs';
import { claimLogFolder } from './cluster/state-folder.mjs';
import { PlainError } from './plain-error.mjs';
import { signalProcess } from './processes/stop.mjs';

/** @typedef {import('./cluster/account.mjs').Account} Account */
/** @typedef {import('./cluster/credentials.mjs').Credentials} Credentials */

/**
 * @typedef {object} Cluster
 * @property {number} port
 * @property {boolean} isNew whether this start created it
 * @property {string} folder of its data
 * @property {string} logFile
 * @property {Promise<string>} exited with the reason in words
 * @property {(role: 'superuser' | 'owner' | 'app', database?: string) => string} url
 * @property {() => Promise<Cluster>} restart after it died, on the same port
 * @property {() => Promise<void>} stop
 * @property {() => void} kill at once; the next start recovers
 */

/**
 * @typedef {object} ClusterOptions
 * @property {boolean} [durable] false only for data that may be lost, as in tests
 * @property {(line: string) => void} [warn]
 */

const TRIES_TO_FIND_A_PORT = 3;
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts the cluster of a state folder, creating it at the first start. The caller holds the
 * folder's lock, so a database still running on it was left by a launcher that was killed.
 *
 * @param {string} stateFolder claimed by the caller
 * @param {ClusterOptions} [options]
 * @returns {Promise<Cluster>}
 */
export async function startCluster(stateFolder, { durable = true, warn = () => {} } = {}) {
  const folder = join(stateFolder, 'cluster');
  const account = databaseAccount(folder, warn);
  checkReachable(stateFolder, account);
  const binaries = usableBinaries(stateFolder, account);
  const isNew = !existsSync(folder);
  const credentials = isNew ? createCredentials(stateFolder) : readCredentials(stateFolder);
  if (isNew) {
    const { initdb } = binaries;
    initialiseCluster({
      stateFolder,
      dataFolder: folder,
      initdb,
      account,
      password: credentials.superuser,
      durable,
    });
  }
  checkOwned(folder, { uid: account.uid, forbidden: 0o077 });
  checkVersion(folder, binaries.major);
  const logFile = join(claimLogFolder(stateFolder), 'postgres.log');
  const settings = durable ? [] : CARELESS;
  const plan = { postgres: binaries.postgres, account, dataFolder: folder, logFile, settings };
  return launch({ plan, credentials, isNew });
}

/** @typedef {{ plan: import('./cluster/postmaster.mjs').PostmasterPlan, credentials: Credentials, isNew: boolean }} Launch */

/**
 * @param {Launch} launch
 * @param {number} [fixedPort]
 * @returns {Promise<Cluster>}
 */
async function launch({ plan, credentials, isNew }, fixedPort) {
  await stopLeftovers(plan.dataFolder);
  const { port, postmaster } = await startOnSomePort(plan, fixedPort);
  const cluster = {
    port,
    isNew,
    folder: plan.dataFolder,
    logFile: plan.logFile,
    exited: postmaster.exited,
    url: urls(port, credentials),
    restart: () => launch({ plan, credentials, isNew: false }, port),
    stop: () => stopPostmaster(postmaster.identity),
    kill: () => signalProcess(postmaster.identity, 'SIGQUIT'),
  };
  try {
    await provision(port, credentials);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return cluster;
}

/**
 * @param {import('./cluster/postmaster.mjs').PostmasterPlan} plan
 * @param {number} [fixedPort]
 */
async function startOnSomePort(plan, fixedPort) {
  for (let attempt = 1; ; attempt++) {
    const port = fixedPort ?? (await freePort());
    try {
      return { port, postmaster: await startPostmaster(plan, port) };
    } catch (error) {
      if (!(error instanceof PostmasterFailed)) throw error;
      const lostThePort = /could not bind|Address already in use/.test(error.log);
      if (!lostThePort || attempt === TRIES_TO_FIND_A_PORT) throw inReadersWords(error.log, plan);
    }
  }
}

/**
 * @param {string} log
 * @param {import('./cluster/postmaster.mjs').PostmasterPlan} plan
 */
function inReadersWords(log, { dataFolder, logFile }) {
  if (isDiskFull(log)) return new PlainError(`PostgreSQL cannot start: the disk of ${dataFolder} is full.`);
  if (/Read-only file system/.test(log)) {
    return new PlainError(`PostgreSQL cannot start: ${dataFolder} lies on a read-only file system.`);
  }
  return new PlainError(`PostgreSQL did not start. From ${logFile}:\n${log}`);
}

/**
 * @param {string} stateFolder
 * @returns {Cluster['url'] | null} the way to a cluster that runs already
 */
export function clusterUrls(stateFolder) {
  const port = portOfRunning(join(stateFolder, 'cluster'));
  return port === null ? null : urls(port, readCredentials(stateFolder));
}

/**
 * @param {number} port
 * @param {Credentials} credentials
 * @returns {Cluster['url']}
 */
function urls(port, credentials) {
  const roles = { superuser: SUPERUSER, owner: OWNER_ROLE, app: APP_ROLE };
  return (role, database = DATABASE) =>
    databaseUrl({ role: roles[role], password: credentials[role], port, database });
}

/**
 * @param {string} stateFolder
 * @param {Account} account
 */
function checkReachable(stateFolder, account) {
  if (!account.borrowed) return;
  const visit = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', stateFolder], {
    ...spawnAs(account),
    cwd: '/',
    stdio: 'ignore',
  });
  if (visit.status === 0) return;
  throw new PlainError(
    `The user ${account.name}, who runs the database, cannot enter ${stateFolder}. ` +
      'Choose a folder it can enter with DATA_DIR=<folder>.',
  );
}

/**
 * @param {string} dataFolder
 * @param {string} major
 */
function checkVersion(dataFolder, major) {
  const found = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new PlainError(
    `${dataFolder} was made by PostgreSQL ${found}, but this is PostgreSQL ${major}. Dump and restore it first.`,
  );
}
