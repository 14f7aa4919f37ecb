import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvidenceLine, Inapplicable } from '@mingjing/domain';

/** What an organ's liaisons prepare for a request; handing in empties it. */
@Entity('hand_in_drafts')
export class HandInDraftEntity {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') key: string;
  @Column('integer') version: number;
  @Column('jsonb') lines: readonly EvidenceLine[];
  @Column('jsonb') notApplicable: readonly Inapplicable[];
  @Column('text') summary: string;
  /** The colleague who prepares it; nobody yet. */
  @Column('uuid', { nullable: true }) keeperId: string | null;
  @Column('uuid') updatedBy: string;
  @Column('timestamptz') updatedAt: Date;
}
