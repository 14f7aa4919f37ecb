import pg from 'pg';

/** Opens the scratch database as its owner. A database of any other name, or one with a journal, is not touched. */
export async function openScratch(env: NodeJS.ProcessEnv): Promise<pg.Client> {
  const address = new URL(env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL ?? '');
  if (!address.pathname.endsWith('_bench'))
    throw new Error(
      `The database ${address.pathname.slice(1)} is no scratch database: its name must end in _bench.`,
    );
  const client = new pg.Client({ connectionString: address.href, application_name: 'mingjing-bench' });
  await client.connect();
  return client;
}

export async function refuseJournal(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ kept: boolean }>(
    `SELECT to_regclass('case_events') IS NOT NULL AS kept`,
  );
  if (rows[0]?.kept !== true) return;
  const entries = await client.query('SELECT 1 FROM case_events LIMIT 1');
  if (entries.rowCount === 0) return;
  await client.end();
  throw new Error('This database has journal entries in it; nothing has been changed.');
}

/** Runs the work without the indexes that only questions need, and builds them anew after it. */
export async function withoutIndexes(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
      WHERE indrelid IN ('cases'::regclass, 'case_parties'::regclass, 'deadlines'::regclass, 'access_log'::regclass)
        AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)`,
  );
  await client.query(rows.map(({ name }) => `DROP INDEX ${name}`).join(';'));
  try {
    await work();
  } finally {
    for (const { definition } of rows) await client.query(definition);
  }
}
