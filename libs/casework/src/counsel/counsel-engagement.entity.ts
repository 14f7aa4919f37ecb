import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, EngagementTerm } from '@mingjing/domain';

/** One year of engagement; a renewal is another one. */
@Entity('counsel_engagements')
export class CounselEngagementEntity implements EngagementTerm {
  @PrimaryColumn('uuid') counselId: string;
  @PrimaryColumn('date') startsOn: CalendarDate;
  @Column('date') @Index('counsel_engagements_ends_on') endsOn: CalendarDate;
  @Column('date', { nullable: true }) endedOn: CalendarDate | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('uuid', { nullable: true }) @Index('counsel_engagements_recorded_by') recordedBy: string | null;
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid', { nullable: true }) @Index('counsel_engagements_ended_by') endedBy: string | null;
}
