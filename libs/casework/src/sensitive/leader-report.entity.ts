import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '@mingjing/domain';

/** That a leader was told of a sensitive case, and what they said. Never changed: superseded with a reason. */
@Entity('leader_reports')
@Index('leader_reports_case_id', ['caseId', 'reportedOn'])
export class LeaderReportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') leader: string;
  @Column('date') reportedOn: CalendarDate;
  @Column('text') content: string;
  @Column('text', { nullable: true }) instruction: string | null;
  @Column('uuid', { nullable: true, unique: true }) supersedes: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid') @Index('leader_reports_recorded_by') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
}
