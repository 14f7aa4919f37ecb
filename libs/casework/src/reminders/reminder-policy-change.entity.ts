import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReminderPolicyStep } from './reminder-policy-step.entity.js';

/** The policy as it was from one change to the next; rows are added, never changed. */
@Entity('reminder_policy_changes')
export class ReminderPolicyChange {
  @PrimaryColumn('integer') version: number;
  @Column('jsonb') steps: readonly ReminderPolicyStep[];
  /** Null: came with the system. */
  @Column('uuid', { nullable: true }) @Index('reminder_policy_changes_changed_by') changedBy: string | null;
  @Column('timestamptz') changedAt: Date;
}
