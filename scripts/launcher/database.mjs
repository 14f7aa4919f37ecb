import { startCluster } from '../embedded-postgres.mjs';

/** @typedef {import('../embedded-postgres.mjs').Cluster} Cluster */
/** @typedef {import('./supervisor.mjs').Supervisor} Supervisor */

/**
 * @typedef {object} Database
 * @property {string} appUrl
 * @property {string} ownerUrl
 * @property {boolean} embedded
 */

/** @param {NodeJS.ProcessEnv} env */
export function hasOwnDatabase(env) {
  return env.DATABASE_URL !== undefined && env.DATABASE_URL !== '';
}

/**
 * @param {{ env: NodeJS.ProcessEnv, stateFolder: string, supervisor: Supervisor, say: (line: string) => void }} plan
 * @returns {Promise<Database>}
 */
export async function openDatabase({ env, stateFolder, supervisor, say }) {
  if (hasOwnDatabase(env)) return givenDatabase(env, say);
  const cluster = await startCluster(stateFolder, { warn: say });
  await keepRunning(cluster, supervisor);
  say(`Database: embedded PostgreSQL on 127.0.0.1:${cluster.port}, data in ${stateFolder}`);
  return { appUrl: cluster.url('app'), ownerUrl: cluster.url('owner'), embedded: true };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 * @returns {Database}
 */
function givenDatabase(env, say) {
  const appUrl = String(env.DATABASE_URL);
  const ownerUrl = env.MIGRATION_DATABASE_URL || appUrl;
  if (ownerUrl === appUrl) {
    say(
      'Warning: MIGRATION_DATABASE_URL is not set, so the application owns the tables and could change its own journal. ' +
        'Give it a role of its own in DATABASE_URL and the owner in MIGRATION_DATABASE_URL.',
    );
  }
  say('Database: the one of DATABASE_URL');
  return { appUrl, ownerUrl, embedded: false };
}

/**
 * @param {Cluster} cluster
 * @param {Supervisor} supervisor
 */
async function keepRunning(cluster, supervisor) {
  let current = cluster;
  const launch = async () => {
    current = await current.restart();
    return asRunning(current);
  };
  await supervisor.keep({ name: 'database', launch, logFile: cluster.logFile }, asRunning(cluster));
}

/** @param {Cluster} cluster */
function asRunning(cluster) {
  return { exited: cluster.exited, stop: () => cluster.stop(), kill: () => cluster.kill() };
}
