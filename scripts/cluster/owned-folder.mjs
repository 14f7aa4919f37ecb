import { chmodSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { inPlainWords, PlainError } from '../plain-error.mjs';
import { ownIds } from './account.mjs';

const WRITABLE_BY_GROUP = 0o020;
const WRITABLE_BY_ALL = 0o002;
const STICKY = 0o1000;

/**
 * @typedef {object} Ownership
 * @property {number} uid
 * @property {number} mode
 * @property {number} forbidden permissions an existing folder must not have
 */

/**
 * Makes the folder or, if something is there already, makes sure that it is what we would have made.
 *
 * @param {string} path
 * @param {Ownership} ownership
 */
export function claimFolder(path, ownership) {
  makeFolder(path, 0o700);
  checkOwned(path, ownership);
  chmodSync(path, ownership.mode);
}

/**
 * @param {string} path
 * @param {Pick<Ownership, 'uid' | 'forbidden'>} ownership
 * @param {'folder' | 'file'} [kind]
 */
export function checkOwned(path, { uid, forbidden }, kind = 'folder') {
  const found = lstatSync(path);
  const right = kind === 'folder' ? found.isDirectory() : found.isFile();
  if (!right)
    throw new PlainError(`${path} is not a plain ${kind}. It is not used; remove it or set DATA_DIR.`);
  if (found.uid !== uid) {
    throw new PlainError(
      `${path} belongs to user ${found.uid}, not to user ${uid} as it must. It is not used; remove it or set DATA_DIR.`,
    );
  }
  if ((found.mode & forbidden) !== 0) {
    const mode = (found.mode & 0o777).toString(8);
    const change = { 0o077: 'go-rwx', 0o066: 'go-rw', 0o022: 'go-w' }[forbidden] ?? 'go-rwx';
    throw new PlainError(`${path} is open to others (mode ${mode}). Close it: chmod ${change} ${path}`);
  }
}

/**
 * Makes what is missing of the path above a folder, and refuses a path on which somebody else
 * could exchange that folder for another one.
 *
 * @param {string} folder
 * @returns {string} the folder's path without symbolic links
 */
export function secureParents(folder) {
  const missing = [];
  let parent = dirname(folder);
  while (!exists(parent)) {
    missing.unshift(parent);
    parent = dirname(parent);
  }
  checkChain(realpathSync(parent));
  for (const path of missing) makeFolder(path, 0o755);
  const realParent = realpathSync(dirname(folder));
  checkChain(realParent);
  return `${realParent === '/' ? '' : realParent}/${folder.slice(folder.lastIndexOf('/') + 1)}`;
}

/** @param {string} lowest */
function checkChain(lowest) {
  for (let path = lowest; ; path = dirname(path)) {
    checkParent(path);
    if (path === dirname(path)) return;
  }
}

/** @param {string} path */
function checkParent(path) {
  const { uid, gid, mode } = statSync(path);
  const me = ownIds();
  if (me.uid === 0 && uid !== 0) refuseParent(path, `it belongs to user ${uid}, not to root`);
  if ((mode & STICKY) !== 0) return;
  if ((mode & WRITABLE_BY_ALL) !== 0) refuseParent(path, 'everybody may write there');
  const ownGroup = me.uid !== 0 && gid === me.gid;
  if ((mode & WRITABLE_BY_GROUP) !== 0 && !ownGroup) refuseParent(path, `group ${gid} may write there`);
}

/**
 * @param {string} path
 * @param {string} reason
 * @returns {never}
 */
function refuseParent(path, reason) {
  throw new PlainError(
    `${path} is not a safe place for data: ${reason}. Choose another with DATA_DIR=<folder>.`,
  );
}

/**
 * @param {string} path
 * @param {number} mode
 * @returns {boolean} whether it was made just now
 */
function makeFolder(path, mode) {
  try {
    mkdirSync(path, { mode });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw inPlainWords(error, `create the folder ${path}`);
  }
}

/** @param {string} path */
function exists(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
