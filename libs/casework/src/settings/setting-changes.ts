import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@mingjing/platform/database';

/** The door to what administrators set: each change is one transaction, and one thing is changed by one at a time. */
@Injectable()
export class SettingChanges {
  constructor(private readonly database: Database) {}

  async change<Result>(thing: string, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.database.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('setting'), hashtext($1))`, [thing]);
      return work(tx);
    });
  }
}
