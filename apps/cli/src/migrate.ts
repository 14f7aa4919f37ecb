import { join } from 'node:path';

import { readConfiguration } from '@mingjing/platform/config';
import { grantToApplication, migrateSchema, roleOf, withMigrationLock } from '@mingjing/platform/database';
import { grantQueueToApplication, migrateQueue } from '@mingjing/platform/queue';

const migrations = join(import.meta.dirname, '../../../migrations');

export interface MigrationPlan {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly warn: (line: string) => void;
}

/** Brings the database up to this version and gives the application its rights; safe to run at any time, even twice at once. */
export async function migrate({ ownerUrl, applicationUrl, warn }: MigrationPlan): Promise<string[]> {
  const owner = roleOf(ownerUrl);
  const application = roleOf(applicationUrl);
  return withMigrationLock(ownerUrl, async (client) => {
    const ran = await migrateSchema(client, ownerUrl, migrations);
    await migrateQueue(client);
    if (owner === application) {
      warn(
        `Warning: the application owns the tables, so the database does not keep it from changing the journal.`,
      );
      return ran;
    }
    await grantToApplication(client, application);
    await grantQueueToApplication(client, application);
    return ran;
  });
}

async function main(): Promise<void> {
  const { databaseUrl, migrationDatabaseUrl = databaseUrl } = readConfiguration();
  const plan = { ownerUrl: migrationDatabaseUrl, applicationUrl: databaseUrl, warn: console.error };
  for (const name of await migrate(plan)) console.log(`migrated ${name}`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
