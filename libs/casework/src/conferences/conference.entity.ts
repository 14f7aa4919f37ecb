import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AgendaSourceKind, CalendarDate, ParticipantKind } from '@mingjing/domain';

export interface ConferenceParticipant {
  readonly kind: ParticipantKind;
  readonly organId: string | null;
  readonly courtId: string | null;
  readonly name: string;
  /** Who speaks for it. */
  readonly person: string | null;
}

export interface ConferencePoint {
  readonly source: AgendaSourceKind;
  readonly title: string;
  readonly detail: string | null;
}

/** A joint conference of a government and courts: when, where, who, about what. */
@Entity('conferences')
@Index('conferences_organ_planned', ['organId', 'plannedOn'])
export class ConferenceEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') organId: string;
  @Column('text') title: string;
  @Column('date') plannedOn: CalendarDate;
  @Column('text', { nullable: true }) startsAt: string | null;
  @Column('text') place: string;
  @Column('jsonb') participants: readonly ConferenceParticipant[];
  @Column('jsonb') points: readonly ConferencePoint[];
  @Column('text', { nullable: true }) minutesDraft: string | null;
  @Column('text', { nullable: true }) cancelReason: string | null;
  @Column('integer') version: number;
  @Column('uuid') @Index('conferences_created_by') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('uuid') @Index('conferences_changed_by') changedBy: string;
  @Column('timestamptz') changedAt: Date;
}
