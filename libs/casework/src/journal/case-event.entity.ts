import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Article, CalendarDate, Capacity, Origin, AnyTracks } from '@mingjing/domain';

/** One entry of the append-only, hash-chained journal. */
@Entity('case_events')
@Unique('case_events_case_id_seq_key', ['caseId', 'seq'])
@Index('case_events_recorded', ['recordedOn', 'id'])
@Index('case_events_actor', ['actorId', 'recordedOn', 'id'])
@Index('case_events_act', ['act', 'recordedOn', 'id'])
export class CaseEventEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('integer') seq: number;
  @Column('text') type: string;
  @Column('text') act: string;
  @Column('jsonb') article: Article;
  @Column('date') occurredOn: CalendarDate;
  /** The legal day on which it was recorded. */
  @Column('date') recordedOn: CalendarDate;
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('text') actorRole: Capacity;
  @Column('jsonb') before: AnyTracks;
  @Column('jsonb') after: AnyTracks;
  @Column('jsonb') payload: Readonly<Record<string, unknown>>;
  @Column('integer') schemaVersion: number;
  @Column('text') origin: Origin;
  @Column('text') previousHash: string;
  @Column('text') hash: string;
}
