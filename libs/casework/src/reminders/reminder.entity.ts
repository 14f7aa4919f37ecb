import type { CalendarDate } from '@mingjing/domain';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One step of reminding one person of one due date; sent once. */
@Entity('reminders')
@Unique('reminders_deadline_id_due_on_step_recipient_id_key', ['deadlineId', 'dueOn', 'step', 'recipientId'])
@Index('reminders_unsent', { synchronize: false })
export class Reminder {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') deadlineId: string;
  @Column('date') dueOn: CalendarDate;
  @Column('text') step: string;
  @Column('uuid') @Index('reminders_recipient_id') recipientId: string;
  @Column('date') firesOn: CalendarDate;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}
