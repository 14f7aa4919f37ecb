import { existsSync } from 'node:fs';

import { ownIds } from '../cluster/account.mjs';
import { runProgram } from './run-program.mjs';

/**
 * What tests need beyond npm. `skip` is the word by which the tests concerned know that it is missing.
 *
 * @type {{ name: string, evidence: string, steps: string[], skip: string }[]}
 */
export const DEBIAN_PACKAGES = [
  { name: 'redis-server', evidence: '/usr/bin/redis-server', steps: ['int', 'e2e', 'faults'], skip: 'redis' },
  {
    name: 'chromium-headless-shell',
    evidence: '/usr/bin/chromium-headless-shell',
    steps: ['web'],
    skip: 'chromium',
  },
  {
    name: 'fonts-noto-cjk',
    evidence: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
    steps: ['web'],
    skip: 'chromium',
  },
  { name: 'libreoffice-writer-nogui', evidence: '/usr/bin/soffice', steps: ['int'], skip: 'office' },
];

/**
 * Installs what is missing where that is allowed.
 *
 * @param {string[]} steps that are going to run
 * @param {(line: string) => void} say
 * @returns {Promise<{ skip: string[], missing: string[] }>}
 */
export async function providePackages(steps, say) {
  const needed = DEBIAN_PACKAGES.filter((entry) => entry.steps.some((step) => steps.includes(step)));
  const isMissing = (/** @type {{ evidence: string }} */ { evidence }) => !existsSync(evidence);
  const names = needed.filter(isMissing).map(({ name }) => name);
  if (names.length === 0) return { skip: [], missing: [] };
  if (ownIds().uid === 0 && existsSync('/usr/bin/apt-get')) await install(names, say);
  const missing = needed.filter(isMissing);
  if (missing.length > 0) say(`Missing: ${command(missing.map(({ name }) => name))}`);
  return { skip: [...new Set(missing.map(({ skip }) => skip))], missing: missing.map(({ name }) => name) };
}

/** @param {string[]} names */
export function command(names) {
  return `sudo apt-get install -y ${names.join(' ')}`;
}

/**
 * @param {string[]} names
 * @param {(line: string) => void} say
 */
async function install(names, say) {
  say(`Installing ${names.join(', ')} …`);
  // In run level 1 no package starts its service.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const options = { program: 'apt-get', env, longest: 180_000 };
  await runProgram('apt-update', ['update'], options);
  const run = await runProgram(
    'apt-install',
    ['install', '-y', '--no-install-recommends', ...names],
    options,
  );
  if (run.status !== 0) say(run.log.split('\n').slice(-5).join('\n'));
}
