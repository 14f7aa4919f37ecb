import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { checkout, dist } from '../checkout.mjs';
import { PlainError } from '../plain-error.mjs';
import { filesBelow } from './sources.mjs';

const WEB_OUTPUT = join(dist, 'web');

export function hasWeb() {
  return existsSync(join(checkout, 'apps/web/vite.config.ts'));
}

/** @returns {string[]} */
export function webSources() {
  return filesBelow(['apps/web', 'libs/domain/src']).filter((file) => !/\.(spec|test)\.tsx?$/.test(file));
}

export function webOutputExists() {
  return existsSync(join(WEB_OUTPUT, 'index.html'));
}

/** Built aside and then moved, so that a failure leaves the last good build. */
export async function buildWeb() {
  const draft = `${WEB_OUTPUT}.draft`;
  rmSync(draft, { recursive: true, force: true });
  const vite = join(checkout, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--outDir', draft, '--emptyOutDir', '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, {
    cwd: join(checkout, 'apps/web'),
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new PlainError(`The build of the web application failed.\n\n${output}`);
  rmSync(WEB_OUTPUT, { recursive: true, force: true });
  renameSync(draft, WEB_OUTPUT);
}
