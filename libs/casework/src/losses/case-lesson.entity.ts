import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, LossCause, LossStanding } from '@mingjing/domain';

/** That an organ lost a case, and what was learnt from it: what the journal says of it. */
@Entity('case_lessons')
@Index('case_lessons_open', { synchronize: false })
@Index('case_lessons_analysed', { synchronize: false })
@Index('case_lessons_organ', { synchronize: false })
@Index('case_lessons_measures', { synchronize: false })
export class CaseLessonEntity {
  @PrimaryColumn('uuid') caseId: string;
  /** The party of the case, by its key. */
  @PrimaryColumn('text') organ: string;
  @Column('text', { nullable: true }) organId: string | null;
  @Column('text') organName: string;
  @Column('date') lostOn: CalendarDate;
  @Column('text') standing: LossStanding;
  /** Null until the loss was analysed; then so is the rest. */
  @Column('date', { nullable: true }) analysedOn: CalendarDate | null;
  @Column('text', { array: true, default: [] }) causes: LossCause[];
  @Column('text', { nullable: true }) violated: string | null;
  @Column('text', { nullable: true }) lesson: string | null;
  @Column('text', { nullable: true }) measures: string | null;
  @Column('text', { nullable: true }) responsibleUnit: string | null;
  @Column('date', { nullable: true }) measuresDueOn: CalendarDate | null;
  @Column('date', { nullable: true }) measuresDoneOn: CalendarDate | null;
  /** What was done. */
  @Column('text', { nullable: true }) measuresDone: string | null;
}
