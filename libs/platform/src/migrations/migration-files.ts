import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Runs a statement and returns its rows, on whatever connection there is. */
export type Query = (sql: string) => Promise<unknown>;

/** The database was migrated by a later version of the program. */
export class DatabaseIsNewer extends Error {
  override readonly name = 'DatabaseIsNewer';
}

/** The files of the folder whose migrations the database does not have yet. */
export async function pendingMigrations(folder: string, query: Query): Promise<string[]> {
  const files = await migrationFiles(folder);
  const applied = await appliedMigrations(query);
  const known = new Set(files.map(stampOf));
  const unknown = applied.filter((stamp) => !known.has(stamp));
  if (unknown.length > 0) {
    throw new DatabaseIsNewer(
      `The database knows migrations that this version does not: ${unknown.join(', ')}.`,
    );
  }
  return files.filter((file) => !applied.includes(stampOf(file)));
}

/** All migrations of the folder in their order. */
export async function migrationFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /^\d{13}-[a-z0-9-]+\.(js|ts)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function stampOf(file: string): string {
  return /(\d{13})-[^/\\]+$/.exec(file)?.[1] ?? file;
}

async function appliedMigrations(query: Query): Promise<string[]> {
  const [known] = (await query(`SELECT to_regclass('public.migrations') IS NOT NULL AS there`)) as {
    there: boolean;
  }[];
  if (known?.there !== true) return [];
  const rows = (await query('SELECT timestamp FROM public.migrations ORDER BY id')) as {
    timestamp: string;
  }[];
  return rows.map(({ timestamp }) => timestamp);
}
