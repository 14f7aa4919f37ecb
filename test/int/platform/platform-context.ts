import { Today, FixedClock } from '@mingjing/platform/clock';
import { createDataSource, Database, type EntityClass } from '@mingjing/platform/database';
import { createLogger } from '@mingjing/platform/logging';
import { cloneDatabase, type ClonedDatabase } from '../../support/cluster.js';

export const silentLogger = createLogger('test', 'silent');

/** A database of its own with the platform on it, and a clock that stands still. */
export interface PlatformContext {
  readonly cloned: ClonedDatabase;
  readonly database: Database;
  readonly clock: FixedClock;
  readonly today: Today;
  close(): Promise<void>;
}

export async function openPlatform(entities: readonly EntityClass[] = []): Promise<PlatformContext> {
  const cloned = await cloneDatabase();
  const dataSource = await createDataSource({
    url: cloned.appUrl,
    entities,
    applicationName: 'mingjing-test',
    poolSize: 8,
    onPoolError: () => undefined,
  }).initialize();
  const database = new Database(dataSource, silentLogger);
  const clock = new FixedClock('2026-03-02T02:00:00Z');
  return {
    cloned,
    database,
    clock,
    today: new Today(database, clock),
    async close() {
      await dataSource.destroy();
      await cloned.drop();
    },
  };
}
