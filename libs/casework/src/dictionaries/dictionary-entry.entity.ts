import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, DictionaryKind, IntakeCondition, Law } from '@mingjing/domain';

/** One version of an entry of a dictionary; rows are added, never changed. */
@Entity('dictionary_entries')
@Check('dictionary_entries_article_check', '(law IS NULL) = (law_at IS NULL)')
export class DictionaryEntryEntity {
  @PrimaryColumn('text') kind: DictionaryKind;
  @PrimaryColumn('text') code: string;
  @PrimaryColumn('integer') version: number;
  @Column('text') zh: string;
  @Column('text') en: string;
  @Column('text', { nullable: true }) law: Law | null;
  @Column('text', { nullable: true }) lawAt: string | null;
  /** The sentence a document uses for it. */
  @Column('text', { nullable: true }) wording: string | null;
  @Column('text', { nullable: true }) condition: IntakeCondition | null;
  @Column('integer', { nullable: true }) formRow: number | null;
  /** The code of the entry that took over. */
  @Column('text', { nullable: true }) successor: string | null;
  @Column('integer') position: number;
  @Column('date') validFrom: CalendarDate;
  /** The last day; without one it goes on. */
  @Column('date', { nullable: true }) validTo: CalendarDate | null;
  /** Null: came with the system. */
  @Column('uuid', { nullable: true }) @Index('dictionary_entries_changed_by') changedBy: string | null;
  @Column('timestamptz') changedAt: Date;
}
