import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CourtLevel } from '@mingjing/domain';

/** A court by name and level. It says nothing of which cases the court hears: that is in each notice of the court. */
@Entity('courts')
export class CourtEntity {
  @PrimaryColumn('text') id: string;
  @Column('text', { unique: true }) name: string;
  @Column('text') level: CourtLevel;
  @Column('text') region: string;
  @Column('boolean') active: boolean;
  @Column('integer') version: number;
  /** Null: came with the system. */
  @Column('uuid', { nullable: true }) @Index('courts_changed_by') changedBy: string | null;
  @Column('timestamptz') changedAt: Date;
}
