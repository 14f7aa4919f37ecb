import type { MigrationInterface, QueryRunner } from 'typeorm';

// Who looked and who signed in stays as it was told, also for the owner of the tables. Accesses that need not be kept any
// longer can be deleted by the owner alone; the application has no right to it.
export class KeepTheTrace1797000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER access_log_no_update BEFORE UPDATE ON access_log
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_past();
      CREATE TRIGGER access_log_no_truncate BEFORE TRUNCATE ON access_log
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_past();
      CREATE TRIGGER account_events_no_truncate BEFORE TRUNCATE ON account_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_past()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER account_events_no_truncate ON account_events;
      DROP TRIGGER access_log_no_truncate ON access_log;
      DROP TRIGGER access_log_no_update ON access_log`);
  }
}
