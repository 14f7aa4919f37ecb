import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from './command.mjs';
import { withProgress } from './progress.mjs';

/**
 * @typedef {object} DataPlan
 * @property {import('./database.mjs').Database} database
 * @property {string} stateFolder
 * @property {import('./process-list.mjs').ProcessList} processes
 * @property {AbortSignal} signal
 */

/** @param {DataPlan} plan */
export async function migrate({ database, processes, signal }) {
  const env = { ...process.env, MIGRATION_DATABASE_URL: database.ownerUrl, DATABASE_URL: database.appUrl };
  await runCommand({ name: 'migrate', env, processes, signal });
}

/**
 * The demo county belongs to the embedded cluster alone. Whether it is all there is known by a mark
 * set after loading, which names the cluster: what was cut off is taken up again.
 *
 * @param {DataPlan} plan
 * @returns {Promise<{ loaded: string | null, list: () => Promise<string> }>}
 */
export async function loadOrListAccounts(plan) {
  const { database, stateFolder } = plan;
  if (!database.embedded) return { loaded: null, list: () => Promise.resolve('') };
  const mark = join(stateFolder, 'demo-county-loaded');
  const cluster = birthOf(stateFolder);
  if (contentOf(mark) === cluster) return { loaded: null, list: () => loadDemo(plan, ['--accounts']) };
  const loaded = await withProgress('Loading the demo county', () => loadDemo(plan, []));
  writeFileSync(mark, cluster);
  return { loaded, list: () => Promise.resolve('') };
}

/**
 * @param {DataPlan} plan
 * @param {string[]} args
 */
function loadDemo({ database, stateFolder, processes, signal }, args) {
  const env = { ...process.env, DATABASE_URL: database.appUrl, DATA_DIR: stateFolder };
  return runCommand({ name: 'load-demo', args, env, processes, signal });
}

/** @param {string} stateFolder */
function birthOf(stateFolder) {
  const { ino, mtimeMs } = statSync(join(stateFolder, 'cluster', 'PG_VERSION'));
  return `${ino}:${mtimeMs}`;
}

/** @param {string} file */
function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
