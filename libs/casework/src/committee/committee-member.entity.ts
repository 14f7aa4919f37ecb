import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate } from '@mingjing/domain';

/** A member of an organ's reconsideration committee (行政复议法 52). */
@Entity('committee_members')
@Unique('committee_members_organ_name_key', ['organId', 'name'])
export class CommitteeMemberEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') organId: string;
  @Column('text') name: string;
  /** Where the member works; a case against it is not theirs to advise on. */
  @Column('text', { nullable: true }) employer: string | null;
  @Column('text', { array: true }) fields: string[];
  @Column('date') validFrom: CalendarDate;
  @Column('date', { nullable: true }) validTo: CalendarDate | null;
  @Column('integer') version: number;
  @Column('uuid', { nullable: true })
  @Index('committee_members_changed_by')
  changedBy: string | null;
  @Column('timestamptz') changedAt: Date;
}
