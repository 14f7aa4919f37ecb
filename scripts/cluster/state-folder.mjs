import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { checkout } from '../checkout.mjs';
import { ownIds } from './account.mjs';
import { claimFolder, secureParents } from './owned-folder.mjs';

const ROOT_PLACE = '/var/lib/mingjing';

/** Where an installation keeps its data, its passwords, its logs and its locks. */
export function stateFolderPath() {
  if (process.env.DATA_DIR !== undefined && process.env.DATA_DIR !== '') return resolve(process.env.DATA_DIR);
  if (ownIds().uid !== 0) return join(checkout, '.data');
  const name = createHash('sha256').update(realpathSync(checkout)).digest('hex').slice(0, 16);
  return join(ROOT_PLACE, name);
}

/**
 * @param {string} [path]
 * @returns {string} the folder, made or checked
 */
export function claimStateFolder(path = stateFolderPath()) {
  const folder = secureParents(path);
  claimFolder(folder, stateOwnership());
  return folder;
}

/**
 * @param {string} stateFolder
 * @returns {string}
 */
export function claimLogFolder(stateFolder) {
  const folder = join(stateFolder, 'logs');
  claimFolder(folder, { uid: ownIds().uid, mode: 0o700, forbidden: 0o077 });
  return folder;
}

/** Root's folder lets the database's account through to the cluster inside, but shows it nothing. */
function stateOwnership() {
  const { uid } = ownIds();
  return uid === 0 ? { uid, mode: 0o711, forbidden: 0o066 } : { uid, mode: 0o700, forbidden: 0o077 };
}
