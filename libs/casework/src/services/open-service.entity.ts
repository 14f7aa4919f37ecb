import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, DocumentKind, NoticeAct } from '@mingjing/domain';

export const openServiceStates = ['open', 'returned', 'published'] as const;
export type OpenServiceState = (typeof openServiceStates)[number];

/** A document that has not reached somebody yet: what the journal of its case says of it. */
@Entity('open_services')
@Index('open_services_since', ['since', 'caseId', 'position'])
@Index('open_services_failed', ['failed', 'since', 'caseId', 'position'])
@Index('open_services_published', { synchronize: false })
export class OpenServiceEntity {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('integer') position: number;
  @Column('text') document: DocumentKind;
  @Column('text') act: NoticeAct;
  /** The party's key; null for a body that is no party. */
  @Column('text', { nullable: true }) recipient: string | null;
  @Column('text') name: string;
  @Column('date') since: CalendarDate;
  @Column('text') state: OpenServiceState;
  @Column('integer') failed: number;
  @Column('date', { nullable: true }) lastFailedOn: CalendarDate | null;
  @Column('text', { nullable: true }) lastFailure: string | null;
  @Column('date', { nullable: true }) publishedUntil: CalendarDate | null;
}
