import { runMigrations } from 'bullmq';
import type pg from 'pg';

/** Lets BullMQ build its own tables. */
export async function migrateQueue(client: pg.Client, schema: string): Promise<void> {
  await client.query('SET client_min_messages = warning');
  await runMigrations(client, schema);
}
