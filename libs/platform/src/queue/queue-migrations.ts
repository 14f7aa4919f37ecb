import { runMigrations } from 'bullmq';
import type pg from 'pg';

import { SCHEMA } from './queue-backend.js';

/** Brings the queue's own schema up to this version of BullMQ. */
export async function migrateQueue(client: pg.Client): Promise<void> {
  await client.query(`SET client_min_messages = warning`);
  await runMigrations(client, SCHEMA);
}

/** Lets the application use the queue without owning it. */
export async function grantQueueToApplication(client: pg.Client, role: string): Promise<void> {
  const grantee = client.escapeIdentifier(role);
  await client.query(`
    GRANT USAGE ON SCHEMA ${SCHEMA} TO ${grantee};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${grantee};
    GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${grantee};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${grantee};`);
}
