import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { ClonedDatabase } from './cluster.js';

/** One after the other: the test runner's linker does not bear several modules asking for the same one at once. */
async function migrations(): Promise<(new () => MigrationInterface)[]> {
  const folder = join(import.meta.dirname, '../../dist/migrations');
  const found: (new () => MigrationInterface)[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()) {
    const module = (await import(join(folder, file))) as Record<string, new () => MigrationInterface>;
    found.push(...Object.values(module));
  }
  return found;
}

/** Takes a database back to before a migration and forward again, as a system of before comes to it. */
export async function migratedAnew({ ownerUrl }: ClonedDatabase, stamp: number): Promise<void> {
  const owner = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: await migrations(),
    installExtensions: false,
  }).initialize();
  for (;;) {
    const [last] = await owner.query<{ timestamp: string }[]>(
      'SELECT timestamp FROM migrations ORDER BY id DESC LIMIT 1',
    );
    if (Number(last?.timestamp) < stamp) break;
    await owner.undoLastMigration();
  }
  await owner.runMigrations();
  await owner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO mingjing_app');
  await owner.destroy();
}
