import pg from 'pg';

import { OWNER_ROLE } from '../cluster/credentials.mjs';
import { DATABASE, restrictConnections } from '../cluster/provision.mjs';

const SUFFIX = '_bench';

/**
 * The scratch database on the embedded cluster, made at the first use.
 *
 * @param {import('../embedded-postgres.mjs').Cluster['url']} url
 */
export async function embeddedScratch(url) {
  const name = `${DATABASE}${SUFFIX}`;
  await ensure(url('superuser', 'postgres'), name, OWNER_ROLE, async (client) =>
    restrictConnections(client, name),
  );
  return { DATABASE_URL: url('app', name), MIGRATION_DATABASE_URL: url('owner', name) };
}

/**
 * The scratch database beside the one that is given, under its name with the suffix; a name that has it already is kept.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export async function givenScratch(env) {
  const app = new URL(String(env.DATABASE_URL));
  const owner = new URL(env.MIGRATION_DATABASE_URL || app.href);
  const given = app.pathname.slice(1);
  const name = given.endsWith(SUFFIX) ? given : `${given}${SUFFIX}`;
  const door = owner.href;
  app.pathname = owner.pathname = `/${name}`;
  if (name !== given) await ensure(door, name, decodeURIComponent(owner.username), async () => {});
  return { DATABASE_URL: app.href, MIGRATION_DATABASE_URL: owner.href };
}

/**
 * @param {string} connectionString
 * @param {string} name
 * @param {string} owner
 * @param {(client: pg.Client) => Promise<void>} afterwards
 */
async function ensure(connectionString, name, owner, afterwards) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return;
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${client.escapeIdentifier(owner)}`,
    );
    await afterwards(client);
  } finally {
    await client.end();
  }
}
