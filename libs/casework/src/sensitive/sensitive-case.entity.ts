import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, SensitiveFlag } from '@mingjing/domain';

/** The flags of a case that is handled with more than usual care. */
@Entity('sensitive_cases')
@Index('sensitive_cases_flagged', { synchronize: false })
export class SensitiveCaseEntity {
  @PrimaryColumn('uuid') caseId: string;
  @Column('text', { array: true }) flags: SensitiveFlag[];
  /** The day of the flag added last; null where there is none. */
  @Column('date', { nullable: true }) flaggedOn: CalendarDate | null;
  @Column('integer') version: number;
}

/** Who set which flags, and why; rows are added, never changed. */
@Entity('sensitive_flag_changes')
export class SensitiveFlagChange {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('integer') version: number;
  @Column('text', { array: true }) flags: SensitiveFlag[];
  @Column('text') reason: string;
  @Column('date') changedOn: CalendarDate;
  @Column('uuid') @Index('sensitive_flag_changes_changed_by') changedBy: string;
  @Column('timestamptz') changedAt: Date;
}
