import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { databaseAccount } from '../../scripts/cluster/account.mjs';
import { removeTree } from '../../scripts/cluster/initialise.mjs';
import { claimStateFolder } from '../../scripts/cluster/state-folder.mjs';
import { dist } from '../../scripts/checkout.mjs';
import { startCluster } from '../../scripts/embedded-postgres.mjs';

// A migrated cluster that may be killed, and so a durable one. It obeys 'kill' and 'restart' and goes when its channel closes.

const parentGone = new Promise((resolve) => process.once('disconnect', resolve));
const place = mkdtempSync(join(tmpdir(), 'mingjing-killed-'));
chmodSync(place, 0o711);
let cluster = await startCluster(claimStateFolder(join(place, 'state')));
const urls = {
  DATABASE_URL: cluster.url('app'),
  MIGRATION_DATABASE_URL: cluster.url('owner'),
};
execFileSync(process.execPath, [join(dist, 'apps/cli/src/migrate.js')], { env: { ...process.env, ...urls } });
process.on('message', async (word) => {
  if (word === 'kill') {
    process.kill(
      Number(readFileSync(join(cluster.folder, 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    await cluster.exited;
  }
  if (word === 'restart') cluster = await cluster.restart();
  process.send?.(word);
});
process.send?.(urls);
await parentGone;
await cluster.stop();
removeTree(
  cluster.folder,
  databaseAccount(cluster.folder, () => {}),
);
rmSync(place, { recursive: true, force: true });
