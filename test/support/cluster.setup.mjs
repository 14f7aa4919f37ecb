import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBuilt } from '../../scripts/build.mjs';
import { checkout, dist } from '../../scripts/checkout.mjs';

/** Starts the run's database cluster and migrates the template that every suite clones. */
export default async function setUp() {
  await ensureBuilt({ web: false });
  const keeper = fork(join(checkout, 'scripts/testing/throwaway-cluster.mjs'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  globalThis.mingjingClusterKeeper = keeper;
  const [urls] = await Promise.race([once(keeper, 'message'), refuseOn(once(keeper, 'exit'))]);
  migrate(urls);
  process.env.MINGJING_TEST_CLUSTER = JSON.stringify(urls);
}

/** @param {Promise<unknown>} exit */
async function refuseOn(exit) {
  await exit;
  throw new Error('The test cluster did not start.');
}

/** @param {{ ownerUrl: string, appUrl: string }} template */
function migrate({ ownerUrl, appUrl }) {
  const command = join(dist, 'apps/cli/src/migrate.js');
  if (!existsSync(command))
    throw new Error(`${command} is missing: there is nothing to migrate the test database with.`);
  const env = { ...process.env, MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: appUrl, NODE_OPTIONS: '' };
  const run = spawnSync(process.execPath, [command], { env, encoding: 'utf8' });
  if (run.status !== 0)
    throw new Error(`The migrations failed on the test database.\n${run.stdout}${run.stderr}`);
}
