import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '@mingjing/domain';

export const counselConflictKinds = ['actsForParty', 'againstOrgan'] as const;
export type CounselConflictKind = (typeof counselConflictKinds)[number];

/** That counsel or the firm acts for a party, or was engaged against an organ; withdrawn, never removed. */
@Entity('counsel_conflicts')
export class CounselConflictEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @Index('counsel_conflicts_counsel_id') counselId: string;
  @Column('text') kind: CounselConflictKind;
  @Column('text', { nullable: true }) partyName: string | null;
  @Column('text', { nullable: true }) @Index('counsel_conflicts_organ_id') organId: string | null;
  @Column('text') note: string;
  @Column('uuid') @Index('counsel_conflicts_recorded_by') recordedBy: string;
  @Column('date') recordedOn: CalendarDate;
  @Column('timestamptz') recordedAt: Date;
  @Column('date', { nullable: true }) withdrawnOn: CalendarDate | null;
  @Column('uuid', { nullable: true }) @Index('counsel_conflicts_withdrawn_by') withdrawnBy: string | null;
  @Column('text', { nullable: true }) withdrawalReason: string | null;
}
