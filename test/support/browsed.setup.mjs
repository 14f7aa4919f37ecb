import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { checkout } from '../../scripts/checkout.mjs';
import { freePort } from '../../scripts/cluster/free-port.mjs';

const PATIENCE = 180_000;
const OF_ANOTHER_SYSTEM = ['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'REDIS_URL', 'HOST', 'NODE_OPTIONS'];

/** Loads the demo county once and stops its system: every browser test goes on from a copy of its data. */
export default async function setUp() {
  if ((process.env.MINGJING_SKIP ?? '').split(',').includes('chromium')) return;
  const place = mkdtempSync(join(tmpdir(), 'mingjing-browsed-'));
  chmodSync(place, 0o711);
  const port = await freePort();
  const launcher = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: checkout,
    env: { ...cleanEnvironment(), DATA_DIR: join(place, 'data'), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  globalThis.mingjingBrowsed = { launcher, place };
  let output = '';
  for (const stream of [launcher.stdout, launcher.stderr])
    stream.on('data', (chunk) => (output += chunk.toString()));
  const giveUpAt = performance.now() + PATIENCE;
  while (!/is ready after/.test(output)) {
    if (launcher.exitCode !== null || performance.now() > giveUpAt)
      throw new Error(`The system did not start.\n${output}`);
    await sleep(50);
  }
  launcher.kill('SIGINT');
  await once(launcher, 'exit');
  process.env.MINGJING_LOADED_COUNTY = join(place, 'data');
}

function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !OF_ANOTHER_SYSTEM.includes(name));
  return Object.fromEntries(kept);
}
