import { Column, Entity, PrimaryColumn } from 'typeorm';

export const reminderAudiences = ['officer', 'supervisor'] as const;
export type ReminderAudience = (typeof reminderAudiences)[number];

/** When somebody is reminded: so many days after the due date, or before it where `days` is negative. */
@Entity('reminder_policy')
export class ReminderPolicyStep {
  @PrimaryColumn('text') step: string;
  @Column('integer') days: number;
  @Column('text') audience: ReminderAudience;
  @Column('boolean', { default: false }) daily: boolean;
  @Column('boolean', { default: true }) active: boolean;
}
