import { spawnSync } from 'node:child_process';

import { PlainError } from '../plain-error.mjs';

/**
 * Who runs the database. PostgreSQL refuses to run as root, so root lends it an existing account.
 *
 * @typedef {{ uid: number, gid: number, name: string, borrowed: boolean }} Account
 */

/**
 * @param {(line: string) => void} warn
 * @returns {Account}
 */
export function databaseAccount(warn) {
  const { uid, gid } = ownIds();
  if (uid !== 0) return { uid, gid, name: 'this user', borrowed: false };
  const postgres = lookUp('postgres');
  if (postgres !== null) return postgres;
  const nobody = lookUp('nobody');
  if (nobody === null) {
    throw new PlainError(
      'Started as root, and there is neither a user "postgres" nor "nobody" to run PostgreSQL as.',
    );
  }
  warn(
    'There is no user "postgres", so the database runs as "nobody"; whatever else runs as "nobody" can read it. ' +
      'To avoid that: useradd --system postgres, before the first start.',
  );
  return nobody;
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
