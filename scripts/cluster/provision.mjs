import pg from 'pg';

import { APP_ROLE, databaseUrl, OWNER_ROLE, scramVerifier, SUPERUSER } from './credentials.mjs';

/** @typedef {import('./credentials.mjs').Credentials} Credentials */

export const DATABASE = 'mingjing';

/**
 * Roles and database, as far as they are missing: a first start may have been cut off anywhere.
 *
 * @param {number} port
 * @param {Credentials} credentials
 */
export async function provision(port, credentials) {
  const connectionString = databaseUrl({
    role: SUPERUSER,
    password: credentials.superuser,
    port,
    database: 'postgres',
  });
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await ensureRole(client, OWNER_ROLE, credentials.owner);
    await ensureRole(client, APP_ROLE, credentials.app);
    await ensureDatabase(client, DATABASE);
  } finally {
    await client.end();
  }
}

/**
 * @param {pg.Client} client
 * @param {string} role
 * @param {string} password
 */
async function ensureRole(client, role, password) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount !== 0) return;
  const verifier = client.escapeLiteral(scramVerifier(password));
  await client.query(
    `CREATE ROLE ${client.escapeIdentifier(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD ${verifier}`,
  );
}

/**
 * @param {pg.Client} client
 * @param {string} name
 */
async function ensureDatabase(client, name) {
  const database = client.escapeIdentifier(name);
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER ${OWNER_ROLE}`);
  await restrictConnections(client, name);
}

/**
 * Rights on a database as a whole are not copied with it.
 *
 * @param {pg.Client} client
 * @param {string} name
 */
export async function restrictConnections(client, name) {
  const database = client.escapeIdentifier(name);
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${APP_ROLE}`);
}
