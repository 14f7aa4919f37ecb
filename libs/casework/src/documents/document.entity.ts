import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Article, CalendarDate, CaseDocumentKind } from '@mingjing/domain';

/** A document an act issued: number and text, never changed. */
@Entity('documents')
@Unique('documents_case_id_event_seq_key', ['caseId', 'eventSeq'])
export class DocumentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('integer') eventSeq: number;
  @Column('text') kind: CaseDocumentKind;
  @Column('text') number: string;
  @Column('text') title: string;
  @Column('text') addressee: string;
  @Column('text') body: string;
  @Column('jsonb') articles: readonly Article[];
  @Column('text', { nullable: true }) remedy: string | null;
  @Column('integer') wordingVersion: number;
  @Column('date') issuedOn: CalendarDate;
}

/** The last number given out for a prefix in a year. */
@Entity('number_sequences')
export class NumberSequenceEntity {
  @PrimaryColumn('text') prefix: string;
  @PrimaryColumn('integer') year: number;
  @Column('integer') last: number;
}
