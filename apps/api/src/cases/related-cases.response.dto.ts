import { ApiProperty } from '@nestjs/swagger';
import { instances, type CalendarDate, type Instance } from '@mingjing/domain';
import { caseLinks, type RelatedCase } from '@mingjing/casework/case-queries';
import { OutcomeLabel, PhaseLabel, ProcedureLabel } from './labels.response.dto.js';

export class InstanceLabel {
  @ApiProperty({ enum: instances }) code: Instance;
  @ApiProperty() label: string;
}

/** Another case about the same dispute, or from the same paper. */
export class RelatedCaseView implements Omit<RelatedCase, 'procedure' | 'instance' | 'phase' | 'outcome'> {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: ProcedureLabel }) procedure: ProcedureLabel;
  @ApiProperty({ type: InstanceLabel, nullable: true, description: 'Of a lawsuit' })
  instance: InstanceLabel | null;
  @ApiProperty({ type: String, nullable: true }) court: string | null;
  @ApiProperty({ type: String, nullable: true }) courtCaseNumber: string | null;
  @ApiProperty({ type: PhaseLabel }) phase: PhaseLabel;
  @ApiProperty({ type: OutcomeLabel, nullable: true }) outcome: OutcomeLabel | null;
  @ApiProperty({ type: String, format: 'date' }) receivedOn: CalendarDate;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) closedOn: CalendarDate | null;
  @ApiProperty({ enum: caseLinks }) link: RelatedCase['link'];
}

export class RelatedCaseList {
  @ApiProperty({ type: [RelatedCaseView] }) rows: RelatedCaseView[];
}
