import { createRequire } from 'node:module';

import type pg from 'pg';

const { version } = createRequire(import.meta.url)('bullmq/package.json') as { version: string };
const SCHEMA = 'bullmq';
const MARK = `migrated by bullmq ${version}`;

/** Brings the queue's schema up to this version of BullMQ. The schema's comment says which one was here last. */
export async function migrateQueueSchema(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ mark: string | null }>(
    `SELECT obj_description(to_regnamespace($1)::oid, 'pg_namespace') AS mark`,
    [SCHEMA],
  );
  if (rows[0]?.mark === MARK) return;
  // Loading BullMQ takes longer than everything else here.
  const { migrateQueue } = await import('../queue/queue-migrations.js');
  await migrateQueue(client, SCHEMA);
  await client.query(`COMMENT ON SCHEMA ${SCHEMA} IS '${MARK}'`);
}

/** Lets the application use the queue without owning it. */
export async function grantQueue(client: pg.Client, role: string): Promise<void> {
  const grantee = client.escapeIdentifier(role);
  await client.query(`
    GRANT USAGE ON SCHEMA ${SCHEMA} TO ${grantee};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${grantee};
    GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${grantee};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${grantee};`);
}
