/**
 * Shows that a long step goes on: on a terminal a line that counts, elsewhere one line.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const live = process.stdout.isTTY;
  if (!live) console.log(`${what} …`);
  const draw = () => process.stdout.write(`\r${what} … ${seconds()} s`);
  const timer = live ? setInterval(draw, 1000) : undefined;
  if (live) draw();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (live) process.stdout.write('\n');
  }
}
