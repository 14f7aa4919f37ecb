import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { databaseAccount } from '../cluster/account.mjs';
import { OWNER_ROLE } from '../cluster/credentials.mjs';
import { removeTree } from '../cluster/initialise.mjs';
import { restrictConnections } from '../cluster/provision.mjs';
import { claimStateFolder } from '../cluster/state-folder.mjs';
import { startCluster } from '../embedded-postgres.mjs';
import { explain } from '../plain-error.mjs';

// A cluster for one test run, in a process of its own: it goes when the run that asked for it
// closes the channel, however that run ended.

/** @typedef {import('../embedded-postgres.mjs').Cluster} Cluster */

const TEMPLATE = 'mingjing_test_template';

const parentGone = new Promise((resolve) => process.once('disconnect', resolve));

const place = mkdtempSync(join(tmpdir(), 'mingjing-test-'));
/** @type {Cluster | undefined} */
let cluster;
try {
  chmodSync(place, 0o711);
  const stateFolder = claimStateFolder(join(place, randomBytes(4).toString('hex')));
  cluster = await startCluster(stateFolder, { durable: false });
  await createTemplate(cluster);
  if (process.connected) announce(cluster);
  await parentGone;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  await remove(cluster);
  if (process.connected) process.disconnect();
}

/** @param {Cluster} cluster */
async function createTemplate(cluster) {
  const client = new pg.Client({ connectionString: cluster.url('superuser', 'postgres') });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE} OWNER ${OWNER_ROLE}`);
  await restrictConnections(client, TEMPLATE);
  await client.end();
}

/** @param {Cluster} cluster */
function announce(cluster) {
  const urls = {
    superuserUrl: cluster.url('superuser', 'postgres'),
    ownerUrl: cluster.url('owner', TEMPLATE),
    appUrl: cluster.url('app', TEMPLATE),
  };
  process.send?.(urls, () => {});
}

/** @param {Cluster | undefined} cluster */
async function remove(cluster) {
  if (cluster !== undefined) {
    await cluster.stop();
    const account = databaseAccount(cluster.folder, () => {});
    removeTree(cluster.folder, account);
  }
  rmSync(place, { recursive: true, force: true });
}
