import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBuilt } from '../build.mjs';
import { filesBelow, hashOf } from '../build/sources.mjs';
import { checkout, dist } from '../checkout.mjs';
import { explain } from '../plain-error.mjs';
import { REPORTS, runProgram } from './run-program.mjs';
import { oneFailed, onePassed, tallyOfJest, tallyOfScenarios } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(env: NodeJS.ProcessEnv) => Promise<Tally>} run
 * @property {boolean} [quick] part of `npm run check`
 */

const ZONES = { 'new-york': 'America/New_York', shanghai: 'Asia/Shanghai' };
// A worker that has grown is begun anew: what one file loaded is never given back.
const TWO_WORKERS = ['--maxWorkers=2', '--workerIdleMemoryLimit=1GB'];
// Two systems and two browsers at once on two cores bring what is waited for too late.
const ONE_WORKER = ['--runInBand'];
const TYPESCRIPT = 'node_modules/typescript/bin/tsc';

/** @returns {Step[]} */
export function allSteps() {
  const web = existsSync(join(checkout, 'apps/web/tsconfig.json'));
  return [
    quick('build', buildAll),
    quick('format', checkBy('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.'])),
    quick('lint', checkBy('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'])),
    quick('boundaries', checkBy('boundaries', boundaries())),
    quick('types', checkBy('types', [TYPESCRIPT, '--noEmit'])),
    quick('types-scripts', checkBy('types-scripts', [TYPESCRIPT, '-p', 'scripts'])),
    ...(web ? [quick('types-web', checkBy('types-web', [TYPESCRIPT, '-p', 'apps/web', '--noEmit']))] : []),
    ...inBothZones('unit', (name, zone) => jestBy(name, 'unit', { TZ: zone })),
    ...inBothZones('scenarios', scenariosBy),
    { name: 'docs', run: compareDocs },
    { name: 'int', run: jestBy('int', 'int', {}, TWO_WORKERS) },
    { name: 'e2e', run: jestBy('e2e', 'e2e', {}, ONE_WORKER) },
    { name: 'faults', run: jestBy('faults', 'faults', {}, ONE_WORKER) },
    ...(web ? [{ name: 'web', run: jestBy('web', 'web', {}, ONE_WORKER) }] : []),
  ];
}

/**
 * @param {string} name
 * @param {Step['run']} run
 * @returns {Step}
 */
function quick(name, run) {
  return { name, run, quick: true };
}

/**
 * @param {string} name
 * @param {(name: string, zone: string) => Step['run']} by
 */
function inBothZones(name, by) {
  return Object.entries(ZONES).map(([label, zone]) =>
    quick(`${name}-${label}`, by(`${name}-${label}`, zone)),
  );
}

/** @returns {Promise<Tally>} */
async function buildAll() {
  try {
    await ensureBuilt();
    return onePassed();
  } catch (error) {
    return oneFailed('build', explain(error));
  }
}

function boundaries() {
  const folders = ['apps', 'libs', 'migrations', 'test', 'bench'].filter((name) =>
    existsSync(join(checkout, name)),
  );
  return [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    ...folders,
  ];
}

/**
 * A check that gives one answer counts as one test.
 *
 * @param {string} name
 * @param {string[]} args
 * @returns {Step['run']}
 */
function checkBy(name, args) {
  return async () => {
    const { status, log } = await runProgram(name, args);
    return status === 0 ? onePassed() : oneFailed(name, log);
  };
}

/**
 * @param {string} name
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [variables]
 * @param {string[]} [more]
 * @returns {Step['run']}
 */
function jestBy(name, project, variables = {}, more = []) {
  return async (env) => {
    const report = join(REPORTS, `${name}.json`);
    rmSync(report, { force: true });
    const node = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
    ];
    const args = [...node, '--ci', '--selectProjects', project, '--json', `--outputFile=${report}`, ...more];
    const run = await runProgram(name, args, { env: { ...env, ...variables } });
    return tallyOfJest(report, run);
  };
}

/**
 * @param {string} name
 * @param {string} zone
 * @returns {Step['run']}
 */
function scenariosBy(name, zone) {
  return async () => {
    const args = ['--enable-source-maps', join(dist, 'apps/cli/src/scenarios.js'), '--json'];
    const run = await runProgram(name, args, { env: { TZ: zone } });
    return tallyOfScenarios(run.output, run);
  };
}

/** @returns {Promise<Tally>} */
async function compareDocs() {
  const folder = 'docs/generated';
  const before = hashOf(filesBelow([folder]));
  const { status, log } = await runProgram('docs', ['scripts/run.mjs', 'docs']);
  if (status !== 0) return oneFailed('docs', log);
  if (hashOf(filesBelow([folder])) === before) return onePassed();
  return oneFailed(
    'docs',
    `${folder} did not say what the program says. It has been written anew; look at it and commit it.`,
  );
}

export function prepareReports() {
  mkdirSync(REPORTS, { recursive: true });
}
