import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type {
  Article,
  CalendarDate,
  DeadlineKind,
  DeadlineOwner,
  DeadlineStatus,
  ExplanationStep,
  Unit,
} from '@mingjing/domain';

/** A clock of a case: a projection of its journal that can be dropped and rebuilt. */
@Entity('deadlines')
@Unique('deadlines_case_id_rule_key_start_seq_key', ['caseId', 'rule', 'key', 'startSeq'])
@Index('deadlines_open_due', { synchronize: false })
export class DeadlineEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') rule: string;
  @Column('text') key: string;
  @Column('integer') startSeq: number;
  @Column('text') owner: DeadlineOwner;
  @Column('text') kind: DeadlineKind;
  @Column('jsonb') article: Article;
  @Column('integer') length: number;
  @Column('text') unit: Unit;
  @Column('date') startedOn: CalendarDate;
  @Column('date', { nullable: true }) dueOn: CalendarDate | null;
  @Column('date', { nullable: true }) doneOn: CalendarDate | null;
  @Column('text') status: DeadlineStatus;
  @Column('boolean') recordedLate: boolean;
  @Column('boolean') provisional: boolean;
  @Column('boolean') needsVerification: boolean;
  @Column('jsonb') explanation: readonly ExplanationStep[];
}
