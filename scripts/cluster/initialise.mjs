import { spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { inPlainWords, PlainError } from '../plain-error.mjs';
import { spawnAs } from './account.mjs';
import { SUPERUSER } from './credentials.mjs';

/** @typedef {import('./account.mjs').Account} Account */

// Chinese text search needs a character type other than C; the built-in provider gives the
// same order and case rules on every machine.
const INITDB_OPTIONS = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--lc-ctype=C.UTF-8',
  '--auth=scram-sha-256',
  `--username=${SUPERUSER}`,
];
const WORKSHOP = 'initdb-';

/**
 * @typedef {object} Plan
 * @property {string} stateFolder
 * @property {string} dataFolder
 * @property {string} initdb
 * @property {Account} account
 * @property {string} password of the superuser
 * @property {boolean} durable
 */

/**
 * Works in a folder aside and renames the finished cluster into place: whatever was cut off
 * half-way is never taken for a cluster.
 *
 * @param {Plan} plan
 */
export function initialiseCluster(plan) {
  const { stateFolder, dataFolder, account } = plan;
  for (const name of readdirSync(stateFolder)) {
    if (name.startsWith(WORKSHOP)) removeTree(join(stateFolder, name), account);
  }
  const workshop = openWorkshop(plan);
  try {
    runInitdb(plan, workshop);
    renameSync(join(workshop, 'data'), dataFolder);
    persistFolder(stateFolder);
  } catch (error) {
    throw inPlainWords(error, `create the database cluster in ${stateFolder}`);
  } finally {
    removeTree(workshop, account);
  }
}

/** @param {Plan} plan */
function openWorkshop({ stateFolder, account, password }) {
  try {
    const workshop = mkdtempSync(join(stateFolder, WORKSHOP));
    const passwordFile = join(workshop, 'password');
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
    if (account.borrowed) {
      chownSync(passwordFile, account.uid, account.gid);
      chownSync(workshop, account.uid, account.gid);
    }
    return workshop;
  } catch (error) {
    throw inPlainWords(error, `write to ${stateFolder}`);
  }
}

/**
 * @param {Plan} plan
 * @param {string} workshop
 */
function runInitdb({ initdb, account, durable, stateFolder }, workshop) {
  const args = [
    ...INITDB_OPTIONS,
    `--pwfile=${join(workshop, 'password')}`,
    `--pgdata=${join(workshop, 'data')}`,
  ];
  if (!durable) args.push('--no-sync');
  const run = spawnSync(initdb, args, {
    ...spawnAs(account),
    env: plainEnvironment(),
    cwd: '/',
    encoding: 'utf8',
  });
  if (run.status === 0) return;
  if (isDiskFull(run.stderr)) {
    throw new PlainError(`Cannot create the database cluster in ${stateFolder}: the disk is full.`);
  }
  throw new PlainError(
    `Cannot create the database cluster in ${stateFolder}.\n${run.stderr || String(run.error)}`,
  );
}

/** @param {string} log */
export function isDiskFull(log) {
  return /No space left on device|Disk quota exceeded|Check free disk space/.test(log);
}

/** Messages in English whatever the machine speaks, and nothing of ours that PostgreSQL does not need. */
export function plainEnvironment() {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/** @param {string} folder */
function persistFolder(folder) {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Removed with the rights of the account it belongs to, so that nothing it might
 * have put there leads root astray.
 *
 * @param {string} folder
 * @param {Account} account
 */
export function removeTree(folder, account) {
  if (account.borrowed)
    spawnSync('rm', ['-rf', '--', folder], { ...spawnAs(account), cwd: '/', stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true });
}
