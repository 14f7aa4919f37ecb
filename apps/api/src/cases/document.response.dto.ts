import { ApiProperty } from '@nestjs/swagger';
import { caseDocumentKinds, type CalendarDate, type CaseDocumentKind } from '@mingjing/domain';

/** Who agreed to the document. */
export class DocumentApprovalView {
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true, description: 'The approver who was away' })
  onBehalfOf: string | null;
  @ApiProperty({ type: String, format: 'date' }) approvedOn: CalendarDate;
}

export class DocumentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', description: 'The journal entry that issued it' }) seq: number;
  @ApiProperty({ enum: caseDocumentKinds, enumName: 'DocumentKind' }) kind: CaseDocumentKind;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty() addressee: string;
  @ApiProperty() body: string;
  @ApiProperty({ type: [String] }) articles: string[];
  @ApiProperty({ type: String, nullable: true }) remedy: string | null;
  @ApiProperty({ type: String, format: 'date' }) issuedOn: CalendarDate;
  @ApiProperty({ type: [DocumentApprovalView], description: 'In the order of the chain' })
  approvals: DocumentApprovalView[];
}

export class DocumentList {
  @ApiProperty({ type: [DocumentView] }) documents: DocumentView[];
}
