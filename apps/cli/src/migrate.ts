import { join } from 'node:path';

import { migrateDatabase } from '@mingjing/platform/migrations';

const HELP = `Brings the database up to this version of the program; changes nothing where nothing is to be done.

DATABASE_URL            the role that works with the tables; it is given the rights it needs
MIGRATION_DATABASE_URL  the role that owns them; without it the one of DATABASE_URL`;

/** Migrates the database the environment names; returns the names of the migrations that ran. */
export async function migrate(env: NodeJS.ProcessEnv): Promise<string[]> {
  const applicationUrl = env.DATABASE_URL ?? '';
  if (!/^postgres(ql)?:\/\//.test(applicationUrl)) {
    throw new Error('DATABASE_URL must be an address that begins with postgres://.');
  }
  return migrateDatabase({
    applicationUrl,
    ownerUrl: env.MIGRATION_DATABASE_URL || applicationUrl,
    folder: join(import.meta.dirname, '../../../migrations'),
    warn: console.error,
  });
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return;
  }
  for (const name of await migrate(process.env)) console.log(`migrated ${name}`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
