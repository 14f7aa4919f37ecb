import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An application somebody is entering and has not registered yet; nobody else sees it. */
@Entity('intake_drafts')
export class IntakeDraftEntity {
  @PrimaryColumn('uuid') userId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') title: string;
  @Column('jsonb') content: Readonly<Record<string, unknown>>;
  @Column('integer') version: number;
  @Column('timestamptz') @Index('intake_drafts_updated_at') updatedAt: Date;
}
