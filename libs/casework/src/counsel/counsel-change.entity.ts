import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '@mingjing/domain';

export const counselChangeKinds = ['added', 'changed', 'renewed', 'ended'] as const;
export type CounselChangeKind = (typeof counselChangeKinds)[number];

/** What stood in the roster after a change. */
export interface CounselContent {
  readonly kind: CounselChangeKind;
  readonly name: string;
  readonly firm: string;
  readonly phone: string | null;
  readonly fields: readonly string[];
  /** Until when they are engaged. */
  readonly until: CalendarDate | null;
  readonly reason?: string;
}

/** An entry of the roster as it was from one change to the next; rows are added, never changed. */
@Entity('counsel_changes')
export class CounselChangeEntity {
  @PrimaryColumn('uuid') counselId: string;
  @PrimaryColumn('integer') version: number;
  @Column('jsonb') content: CounselContent;
  @Column('uuid', { nullable: true }) @Index('counsel_changes_changed_by') changedBy: string | null;
  @Column('timestamptz') changedAt: Date;
}
