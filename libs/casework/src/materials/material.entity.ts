import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MaterialForm, MaterialKind } from '@mingjing/domain';
import type { ScanState } from './virus-scan.js';

export const materialStates = ['arriving', 'received', 'filed', 'withdrawn'] as const;
export type MaterialState = (typeof materialStates)[number];

/** A paper of a case: on its way in, received, in the file by the act that named it, or withdrawn from it. */
@Entity('materials')
@Index('materials_uploaded_by', { synchronize: false })
@Index('materials_expires_at', { synchronize: false })
export class MaterialEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @Index('materials_case_id') caseId: string;
  @Column('text') state: MaterialState;
  @Column('text') kind: MaterialKind;
  @Column('text') title: string;
  @Column('text') fileName: string;
  @Column('text') form: MaterialForm;
  @Column('integer', { nullable: true }) pages: number | null;
  @Column('integer', { nullable: true }) copies: number | null;
  @Column('integer') size: number;
  /** By what the sender knows the file again: when it was changed last. */
  @Column('text', { nullable: true }) sourceMark: string | null;
  /** The hash the sender says the content has. */
  @Column('text', { nullable: true }) announcedSha256: string | null;
  @Column('text', { nullable: true }) mediaType: string | null;
  @Column('text', { nullable: true }) @Index('materials_sha256') sha256: string | null;
  /** What a virus scanner has said of it. */
  @Column('text', { default: 'notScanned' }) scan: ScanState;
  @Column('uuid') uploadedBy: string;
  /** The organ whose liaisons prepare a hand-in with it together, until it is filed. */
  @Column('text', { nullable: true }) sharedWith: string | null;
  @Column('timestamptz') uploadedAt: Date;
  /** When it is taken away if nobody has filed it. */
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  /** The journal's entry that took it into the file. */
  @Column('integer', { nullable: true }) filedSeq: number | null;
  @Column('integer', { nullable: true }) withdrawnSeq: number | null;
}
