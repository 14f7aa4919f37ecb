import { ApiProperty } from '@nestjs/swagger';
import { caseActs, type CalendarDate } from '@mingjing/domain';
import { RoleName } from '../auth/session.view.js';
import { ProposalStatusLabel, TimeLeft } from './labels.response.dto.js';

/** An act put before its approvers. */
export class ProposalView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: string;
  @ApiProperty() actLabel: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) payload: unknown;
  @ApiProperty({ type: String, nullable: true }) reasons: string | null;
  @ApiProperty({ type: String, format: 'date' }) proposedOn: CalendarDate;
  @ApiProperty({ type: [RoleName], description: 'Who must agree, in this order' }) chain: RoleName[];
  @ApiProperty({ type: 'integer', description: 'Approvals given' }) step: number;
  @ApiProperty({ type: ProposalStatusLabel }) status: ProposalStatusLabel;
}

/** The document a proposal would issue; it has no number yet. */
export class ProposalDraftView {
  @ApiProperty() title: string;
  @ApiProperty() addressee: string;
  @ApiProperty() body: string;
}

/** A proposal among those of its case. */
export class CaseProposalView extends ProposalView {
  @ApiProperty({
    type: ProposalDraftView,
    nullable: true,
    description: 'As if approved today, while it waits',
  })
  draft: ProposalDraftView | null;
  @ApiProperty({ type: [String], description: 'Who may take its present step' }) approvers: string[];
}

export class ProposalList {
  @ApiProperty({ type: [CaseProposalView] }) proposals: CaseProposalView[];
}

/** A proposal among those of all cases. */
export class ApprovalView extends ProposalView {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty({ type: 'integer', description: 'Of the case' }) version: number;
  @ApiProperty() proposerName: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) nextDueOn: CalendarDate | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The approver who is away and for whom I decide',
  })
  onBehalfOf: string | null;
  @ApiProperty({ type: TimeLeft, nullable: true }) left: TimeLeft | null;
}

export class ApprovalList {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: [ApprovalView] }) rows: ApprovalView[];
}
