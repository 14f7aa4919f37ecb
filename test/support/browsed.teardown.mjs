import { once } from 'node:events';
import { rmSync } from 'node:fs';

/** Stops what `browsed.setup.mjs` started and leaves nothing of it behind. */
export default async function tearDown() {
  const browsed = globalThis.mingjingBrowsed;
  if (browsed === undefined) return;
  const { launcher, place } = browsed;
  if (launcher.exitCode === null && launcher.signalCode === null) {
    launcher.kill('SIGINT');
    await once(launcher, 'exit');
  }
  rmSync(place, { recursive: true, force: true });
}
