import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CourtLevel } from '@mingjing/domain';

/** A court as it was from one change to the next; rows are added, never changed. */
@Entity('court_changes')
export class CourtChangeEntity {
  @PrimaryColumn('text') courtId: string;
  @PrimaryColumn('integer') version: number;
  @Column('text') name: string;
  @Column('text') level: CourtLevel;
  @Column('text') region: string;
  @Column('boolean') active: boolean;
  @Column('uuid', { nullable: true }) @Index('court_changes_changed_by') changedBy: string | null;
  @Column('timestamptz') changedAt: Date;
}
