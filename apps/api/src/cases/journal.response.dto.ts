import { ApiProperty } from '@nestjs/swagger';
import { eventLabels, caseActs, type CalendarDate } from '@mingjing/domain';
import { CapacityLabel } from './labels.response.dto.js';
import { TracksView } from './tracks.response.dto.js';

export class JournalView {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty({ enum: Object.keys(eventLabels), enumName: 'EventType' }) type: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: string;
  @ApiProperty() actLabel: string;
  @ApiProperty() article: string;
  @ApiProperty({ type: String, format: 'date', description: 'When it happened in law' })
  occurredOn: CalendarDate;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for the system' }) actor: string | null;
  @ApiProperty({ type: CapacityLabel }) actorRole: CapacityLabel;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The approver who was away and for whom it was decided',
  })
  onBehalfOf: string | null;
  @ApiProperty({ description: 'A person entered it on a later day than the one it counts for' })
  recordedLate: boolean;
  @ApiProperty({ type: TracksView }) before: TracksView;
  @ApiProperty({ type: TracksView }) after: TracksView;
  @ApiProperty({ type: 'object', additionalProperties: true }) payload: Readonly<Record<string, unknown>>;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The later entry that corrected this one; it counts no more as it stands',
  })
  supersededBy: number | null;
  @ApiProperty() hash: string;
}

export class JournalPage {
  @ApiProperty({ type: [JournalView] }) entries: JournalView[];
}
