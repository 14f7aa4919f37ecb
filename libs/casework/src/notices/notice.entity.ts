import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody has been told. `source` names what it came from, so that it is told once. */
@Entity('notices')
@Index('notices_recipient', { synchronize: false })
@Index('notices_unread', { synchronize: false })
export class Notice {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') recipientId: string;
  @Column('text') kind: string;
  @Column('uuid', { nullable: true }) @Index('notices_case_id') caseId: string | null;
  @Column('jsonb') params: Readonly<Record<string, string>>;
  @Column('text', { unique: true }) source: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
}
