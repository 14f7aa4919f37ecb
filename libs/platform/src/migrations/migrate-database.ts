import { grantToApplication } from './application-grants.js';
import { migrationFiles, pendingMigrations } from './migration-files.js';
import { roleOf, withMigrationLock } from './migration-session.js';
import { grantQueue, migrateQueueSchema } from './queue-schema.js';

export interface MigrationPlan {
  /** The role that owns the tables. */
  readonly ownerUrl: string;
  /** The role that works with them. */
  readonly applicationUrl: string;
  readonly folder: string;
  readonly warn: (line: string) => void;
}

/** Brings tables and queue up to this version and gives the application its rights; several at once take turns. */
export async function migrateDatabase({
  ownerUrl,
  applicationUrl,
  folder,
  warn,
}: MigrationPlan): Promise<string[]> {
  const application = roleOf(applicationUrl);
  return withMigrationLock(ownerUrl, async (client) => {
    const pending = await pendingMigrations(
      folder,
      async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    );
    const ran = pending.length > 0 ? await runAll(ownerUrl, folder) : [];
    await migrateQueueSchema(client);
    if (roleOf(ownerUrl) === application) {
      warn(
        'Warning: the application owns the tables, so the database cannot keep it from changing the journal.',
      );
      return ran;
    }
    await grantToApplication(client, application);
    await grantQueue(client, application);
    return ran;
  });
}

async function runAll(url: string, folder: string): Promise<string[]> {
  // Loading TypeORM is left to the few starts that need it.
  const { runMigrationFiles } = await import('../database/schema-migrations.js');
  return runMigrationFiles(url, await migrationFiles(folder));
}
