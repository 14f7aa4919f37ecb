import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SetAsideOutboxMessages1795700201000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox ADD COLUMN set_aside_at timestamptz;
      CREATE INDEX outbox_set_aside ON outbox (id) WHERE set_aside_at IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox DROP COLUMN set_aside_at');
  }
}
