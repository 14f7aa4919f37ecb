import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '@mingjing/domain';

export const sittingKinds = ['hearing', 'committee', 'mediation', 'court'] as const;
export type SittingKind = (typeof sittingKinds)[number];

/** A hearing, a session of the committee or a mediation, planned or held: what the journal says of it. */
@Entity('sittings')
@Index('sittings_day', ['day', 'caseId'])
@Index('sittings_planned', { synchronize: false })
@Index('sittings_mediations', { synchronize: false })
export class SittingEntity {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') kind: SittingKind;
  @PrimaryColumn('integer') position: number;
  @Column('text') organId: string;
  @Column('date') day: CalendarDate;
  @Column('text', { nullable: true }) startsAt: string | null;
  @Column('text', { nullable: true }) endsAt: string | null;
  @Column('text') room: string;
  /** Ids of those who sit, the presider first. */
  @Column('text', { array: true }) people: string[];
  @Column('boolean') joint: boolean;
  @Column('boolean') held: boolean;
}
