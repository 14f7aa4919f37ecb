import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Facet, Measure, ProcedureName } from '@mingjing/domain';
import type { SumSpan } from './count-rows.js';

/**
 * What the counts of an organ's cases add up to in a month or a year, by one facet. Acts only ever add rows, so that two of them
 * never wait for each other; a sum is that of all its rows, which the nightly folding brings together.
 */
@Entity('count_sums')
@Index('count_sums_organ_span', { synchronize: false })
@Index('count_sums_unfolded', { synchronize: false })
@Check('count_sums_span', `(span = 'now') = (starts_on IS NULL) AND span IN ('now', 'month', 'year')`)
export class CountSumEntity {
  @PrimaryColumn('bigint', { generated: 'identity' }) id: string;
  @Column('text') organId: string;
  @Column('text') procedure: ProcedureName;
  @Column('text') measure: Measure;
  @Column('text') span: SumSpan;
  /** The first day of the month or year; null for what counts as long as it stands. */
  @Column('date', { nullable: true }) startsOn: CalendarDate | null;
  @Column('text') facet: Facet | '';
  @Column('text') value: string;
  @Column('bigint') count: string;
  @Column('numeric', { precision: 18, scale: 2 }) amount: string;
  @Column('boolean', { default: false }) folded: boolean;
}
