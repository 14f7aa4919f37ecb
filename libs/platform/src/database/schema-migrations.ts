import { pathToFileURL } from 'node:url';

import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** Runs those of the migrations in these files that have not run yet, all in one transaction; returns their names. */
export async function runMigrationFiles(url: string, files: readonly string[]): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations: await Promise.all(files.map(loadMigration)),
    migrationsTransactionMode: 'all',
    installExtensions: false,
    applicationName: 'mingjing-migrate',
  });
  await dataSource.initialize();
  try {
    const ran = await dataSource.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

async function loadMigration(path: string): Promise<MigrationClass> {
  const module = (await import(pathToFileURL(path).href)) as Record<string, MigrationClass>;
  const [migration] = Object.values(module);
  if (migration === undefined) throw new Error(`${path} exports no migration.`);
  return migration;
}
