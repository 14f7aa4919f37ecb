import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '@mingjing/domain';

/** Sealed minutes; a correction is another edition with its reason, the earlier one stays. */
@Entity('conference_minutes')
export class ConferenceMinutesEntity {
  @PrimaryColumn('uuid') conferenceId: string;
  @PrimaryColumn('integer') edition: number;
  @Column('text') text: string;
  @Column('date') heldOn: CalendarDate;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('date') sealedOn: CalendarDate;
  @Column('uuid') @Index('conference_minutes_sealed_by') sealedBy: string;
  @Column('timestamptz') sealedAt: Date;
}
