import { ApiProperty } from '@nestjs/swagger';
import type { CalendarDate } from '@mingjing/domain';
import { caseLinks, type RelatedCase } from '@mingjing/casework/case-queries';
import { OutcomeLabel, PhaseLabel } from './labels.response.dto.js';

/** Another case about the same dispute, or from the same paper. */
export class RelatedCaseView implements Omit<RelatedCase, 'phase' | 'outcome'> {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: PhaseLabel }) phase: PhaseLabel;
  @ApiProperty({ type: OutcomeLabel, nullable: true }) outcome: OutcomeLabel | null;
  @ApiProperty({ type: String, format: 'date' }) receivedOn: CalendarDate;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) closedOn: CalendarDate | null;
  @ApiProperty({ enum: caseLinks }) link: RelatedCase['link'];
}

export class RelatedCaseList {
  @ApiProperty({ type: [RelatedCaseView] }) rows: RelatedCaseView[];
}
