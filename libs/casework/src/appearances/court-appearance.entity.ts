import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Instance, LeaderPost } from '@mingjing/domain';

/** A hearing of a court in an administrative suit, and whether our head came: what the journal says of it. */
@Entity('court_appearances')
@Index('court_appearances_day', { synchronize: false })
export class CourtAppearanceEntity {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') hearing: string;
  @Column('text') instance: Instance;
  @Column('date') day: CalendarDate;
  @Column('boolean') held: boolean;
  @Column('boolean') ordered: boolean;
  @Column('boolean') attended: boolean;
  @Column('boolean') leftEarly: boolean;
  @Column('boolean') spoke: boolean;
  @Column('text', { nullable: true }) headName: string | null;
  @Column('text', { nullable: true }) headPost: LeaderPost | null;
  @Column('text', { nullable: true }) headOf: string | null;
  @Column('text', { nullable: true }) absence: string | null;
  @Column('text', { nullable: true }) absenceProof: string | null;
}
