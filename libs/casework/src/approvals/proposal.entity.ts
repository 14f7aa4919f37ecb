import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, ProposalStatus, Role } from '@mingjing/domain';

/** An act put before its approvers; a projection of the journal's entries about it. */
@Entity('proposals')
@Unique('proposals_case_id_proposed_seq_key', ['caseId', 'proposedSeq'])
@Index('proposals_awaiting', { synchronize: false })
export class ProposalEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') act: string;
  @Column('jsonb') payload: unknown;
  @Column('text', { nullable: true }) reasons: string | null;
  @Column('uuid') @Index('proposals_proposer_id') proposerId: string;
  @Column('date') proposedOn: CalendarDate;
  @Column('integer') proposedSeq: number;
  @Column('text', { array: true }) chain: Role[];
  @Column('integer') step: number;
  @Column('text') status: ProposalStatus;
  /** Who may decide the step it stands at. */
  @Column('uuid', { array: true, default: [] }) approverIds: string[];
}
