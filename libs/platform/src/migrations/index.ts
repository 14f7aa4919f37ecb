export { migrateDatabase } from './migrate-database.js';
export type { MigrationPlan } from './migrate-database.js';
export { DatabaseIsNewer, pendingMigrations } from './migration-files.js';
