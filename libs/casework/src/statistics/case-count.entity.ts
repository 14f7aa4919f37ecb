import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, FacetValues, Measure, ProcedureName } from '@mingjing/domain';

/** One thing a case adds to the statistics; rebuilt whenever its journal changes it. */
@Entity('case_counts')
@Index('case_counts_measure_day', { synchronize: false })
@Index('case_counts_organ_day', { synchronize: false })
export class CaseCountEntity {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') measure: Measure;
  @PrimaryColumn('text') key: string;
  @Column('text') organId: string;
  @Column('text') procedure: ProcedureName;
  @Column('date', { nullable: true }) onDay: CalendarDate | null;
  @Column('jsonb') facets: FacetValues;
  @Column('numeric', { precision: 16, scale: 2 }) amount: string;
}
