import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** The database was migrated by a later version of the program. */
export class DatabaseIsNewer extends Error {
  override readonly name = 'DatabaseIsNewer';
}

/** Brings the tables up to the migrations in the folder, all of them in one transaction; returns the names of those it ran. */
export async function migrateSchema(client: pg.Client, url: string, folder: string): Promise<string[]> {
  const files = await migrationFiles(folder);
  const applied = await appliedMigrations(client);
  const unknown = applied.filter((stamp) => !files.some((file) => stampOf(file) === stamp));
  if (unknown.length > 0) {
    throw new DatabaseIsNewer(
      `The database knows migrations that this version does not: ${unknown.join(', ')}.`,
    );
  }
  if (files.every((file) => applied.includes(stampOf(file)))) return [];
  return runAll(url, await Promise.all(files.map((file) => loadMigration(join(folder, file)))));
}

async function migrationFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => /^\d{13}-[a-z0-9-]+\.(js|ts)$/.test(name)).sort();
}

function stampOf(file: string): string {
  return file.slice(0, file.indexOf('-'));
}

async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const known = await client.query<{ there: boolean }>(
    `SELECT to_regclass('migrations') IS NOT NULL AS there`,
  );
  if (known.rows[0]?.there !== true) return [];
  const { rows } = await client.query<{ timestamp: string }>('SELECT timestamp FROM migrations ORDER BY id');
  return rows.map(({ timestamp }) => timestamp);
}

async function loadMigration(path: string): Promise<MigrationClass> {
  const module = (await import(pathToFileURL(path).href)) as Record<string, MigrationClass>;
  const [migration] = Object.values(module);
  if (migration === undefined) throw new Error(`${path} exports no migration.`);
  return migration;
}

async function runAll(url: string, migrations: MigrationClass[]): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations,
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
