import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '@mingjing/domain';

/** That a case is given to counsel, who reads it until released or no longer engaged. */
@Entity('counsel_assignments')
@Index('counsel_assignments_open', { synchronize: false })
export class CounselAssignmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @Index('counsel_assignments_case_id') caseId: string;
  @Column('uuid') @Index('counsel_assignments_counsel_id') counselId: string;
  /** What they are asked. */
  @Column('text') task: string;
  @Column('date') assignedOn: CalendarDate;
  @Column('uuid') @Index('counsel_assignments_assigned_by') assignedBy: string;
  @Column('timestamptz') assignedAt: Date;
  @Column('date', { nullable: true }) releasedOn: CalendarDate | null;
  @Column('uuid', { nullable: true }) @Index('counsel_assignments_released_by') releasedBy: string | null;
  @Column('text', { nullable: true }) releaseReason: string | null;
}
