import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '@mingjing/domain';

/** An approver's absence in which another person approves for them; revoked, never changed or removed. */
@Entity('delegations')
export class DelegationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @Index('delegations_delegator_id') delegatorId: string;
  @Column('uuid') @Index('delegations_delegate_id') delegateId: string;
  @Column('date') fromOn: CalendarDate;
  /** The last day. */
  @Column('date') toOn: CalendarDate;
  /** Whose approval is handed over; all acts where none is named. */
  @Column('text', { array: true, default: [] }) acts: string[];
  @Column('uuid') @Index('delegations_recorded_by') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid', { nullable: true }) @Index('delegations_revoked_by') revokedBy: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
