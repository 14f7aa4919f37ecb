import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { PlainError } from '../plain-error.mjs';
import { ownIds } from './account.mjs';
import { checkOwned } from './owned-folder.mjs';

export const SUPERUSER = 'postgres';
export const OWNER_ROLE = 'mingjing_owner';
export const APP_ROLE = 'mingjing_app';

/** @typedef {{ superuser: string, owner: string, app: string }} Credentials passwords */

/**
 * @param {string} stateFolder
 * @returns {string}
 */
export function credentialsFile(stateFolder) {
  return join(stateFolder, 'credentials.json');
}

/**
 * @param {string} stateFolder
 * @returns {Credentials}
 */
export function readCredentials(stateFolder) {
  const file = credentialsFile(stateFolder);
  if (!existsSync(file)) {
    throw new PlainError(`${file} with the database's passwords is missing. Put it back from a backup.`);
  }
  checkOwned(file, { uid: ownIds().uid, forbidden: 0o077 }, 'file');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * @param {string} stateFolder
 * @returns {Credentials}
 */
export function createCredentials(stateFolder) {
  const file = credentialsFile(stateFolder);
  if (existsSync(file)) return readCredentials(stateFolder);
  const credentials = { superuser: newPassword(), owner: newPassword(), app: newPassword() };
  const draft = `${file}.${newPassword()}`;
  const handle = openSync(draft, 'wx', 0o600);
  writeSync(handle, `${JSON.stringify(credentials, null, 2)}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
  return credentials;
}

function newPassword() {
  return randomBytes(24).toString('base64url');
}

/**
 * What PostgreSQL stores of a password. Sent in its place, the password itself
 * can appear in no statement log.
 *
 * @param {string} password
 * @returns {string}
 */
export function scramVerifier(password) {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}

/**
 * @param {{ role: string, password: string, port: number, database: string }} target
 * @returns {string}
 */
export function databaseUrl({ role, password, port, database }) {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}
