import { once } from 'node:events';

/** Closing the channel is the sign to stop; see scripts/testing/throwaway-cluster.mjs. */
export default async function tearDown() {
  const keeper = globalThis.mingjingClusterKeeper;
  if (keeper.exitCode !== null) return;
  keeper.disconnect();
  await once(keeper, 'exit');
}
