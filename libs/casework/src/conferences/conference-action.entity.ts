import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '@mingjing/domain';

/** What a conference gave an organ or a person to do, and by when. */
@Entity('conference_actions')
@Index('conference_actions_open', { synchronize: false })
export class ConferenceActionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @Index('conference_actions_conference_id') conferenceId: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) @Index('conference_actions_organ_id') organId: string | null;
  @Column('uuid', { nullable: true }) @Index('conference_actions_user_id') userId: string | null;
  @Column('date') dueOn: CalendarDate;
  @Column('date', { nullable: true }) doneOn: CalendarDate | null;
  @Column('text', { nullable: true }) doneNote: string | null;
  @Column('uuid', { nullable: true }) @Index('conference_actions_done_by') doneBy: string | null;
  @Column('uuid') @Index('conference_actions_recorded_by') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
}
