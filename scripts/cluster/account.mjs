import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';

import { PlainError } from '../plain-error.mjs';

/**
 * Who runs the database. PostgreSQL refuses to run as root, so root lends it an existing account.
 *
 * @typedef {{ uid: number, gid: number, name: string, borrowed: boolean }} Account
 */

/**
 * @param {string} clusterFolder which keeps the account it was made by
 * @param {(line: string) => void} warn
 * @returns {Account}
 */
export function databaseAccount(clusterFolder, warn) {
  const { uid, gid } = ownIds();
  if (uid !== 0) return { uid, gid, name: 'this user', borrowed: false };
  const accounts = ['postgres', 'nobody'].flatMap((name) => lookUp(name) ?? []);
  const owner = lstatSync(clusterFolder, { throwIfNoEntry: false })?.uid;
  const account = accounts.find((candidate) => candidate.uid === owner) ?? accounts[0];
  if (account === undefined) {
    throw new PlainError(
      'Started as root, and there is neither a user "postgres" nor "nobody" to run PostgreSQL as.',
    );
  }
  if (account.name === 'nobody') {
    warn(
      'The database runs as the user "nobody"; whatever else runs as "nobody" can read it. ' +
        'If there is a user "postgres" before the first start, that one is taken: useradd --system postgres',
    );
  }
  return account;
}

export function ownIds() {
  return { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
}

/**
 * Options for spawn that switch to the account.
 *
 * @param {Account} account
 */
export function spawnAs(account) {
  return account.borrowed ? { uid: account.uid, gid: account.gid } : {};
}

/**
 * @param {string} name
 * @returns {Account | null}
 */
function lookUp(name) {
  const uid = idOf('-u', name);
  const gid = idOf('-g', name);
  return uid === null || gid === null ? null : { uid, gid, name, borrowed: true };
}

/**
 * @param {'-u' | '-g'} flag
 * @param {string} name
 */
function idOf(flag, name) {
  const id = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return id.status === 0 ? Number(id.stdout) : null;
}
