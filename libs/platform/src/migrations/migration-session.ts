import pg from 'pg';

const LOCK = 'mingjing-migrate';

/** Runs the work on a connection of its own while no other process migrates the same database. */
export async function withMigrationLock<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'mingjing-migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [LOCK]);
    return await work(client);
  } finally {
    // The lock belongs to the session and goes with it.
    await client.end();
  }
}

/** Roles, not spellings: a different password or host does not make a different owner. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
