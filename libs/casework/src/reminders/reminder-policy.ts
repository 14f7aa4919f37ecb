import { Injectable } from '@nestjs/common';
import { Database } from '@mingjing/platform/database';
import { ReminderPolicyStep } from './reminder-policy-step.entity.js';

/** When who is reminded, for those who want to read it. */
@Injectable()
export class ReminderPolicy {
  constructor(private readonly database: Database) {}

  /** Every step, earliest first; those that rest too. */
  async steps(): Promise<ReminderPolicyStep[]> {
    return this.database.manager.find(ReminderPolicyStep, { order: { days: 'ASC', step: 'ASC' } });
  }
}
