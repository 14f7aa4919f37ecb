import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, SupervisedDuty, SupervisedKind, Unit } from '@mingjing/domain';

/** Something that must be performed or reported on after a case: what the journal says of it. */
@Entity('supervised_duties')
@Index('supervised_duties_open', { synchronize: false })
@Index('supervised_duties_done', { synchronize: false })
@Index('opinion_letters_open', { synchronize: false })
@Index('opinion_letters_done', { synchronize: false })
@Index('letters_open', { synchronize: false })
@Index('letters_done', { synchronize: false })
export class SupervisedDutyEntity {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') key: string;
  @Column('text') kind: SupervisedKind;
  @Column('text') bearer: string;
  /** The parties by their keys whom the paper that imposes it has reached. */
  @Column('text', { array: true, default: () => `'{}'` }) told: string[];
  @Column('date') since: CalendarDate;
  @Column('date', { nullable: true }) servedOn: CalendarDate | null;
  /** Null where no law sets a period. */
  @Column('integer', { nullable: true }) length: number | null;
  @Column('text', { nullable: true }) unit: Unit | null;
  @Column('date', { nullable: true }) dueOn: CalendarDate | null;
  /** Of the order that was served last. */
  @Column('date', { nullable: true }) orderDueOn: CalendarDate | null;
  @Column('integer') orders: number;
  @Column('text', { nullable: true }) step: SupervisedDuty['step'];
  @Column('date', { nullable: true }) doneOn: CalendarDate | null;
  @Column('boolean') late: boolean;
  /** The court by its id or the procuratorate; null where it was sent in the case. */
  @Column('text', { nullable: true }) sender: string | null;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text', { nullable: true }) answer: string | null;
}
