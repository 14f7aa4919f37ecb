import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  deadlineKinds,
  units,
  type CalendarDate,
  type DeadlineKind,
  type ExplanationStep,
  type Unit,
} from '@mingjing/domain';
import { explanationSteps } from './explanation-step.response.dto.js';
import { DeadlineOwnerLabel, DeadlineStatusLabel, PhaseLabel, TimeLeft } from './labels.response.dto.js';

const steps = Object.values(explanationSteps);
const unit = { enum: units, enumName: 'Unit' };

@ApiExtraModels(...steps)
export class DeadlineView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() rule: string;
  @ApiProperty() label: string;
  @ApiProperty({ description: "Whose clock it is, a party's key; empty where there is only one" })
  key: string;
  @ApiProperty({ type: String, nullable: true }) keyName: string | null;
  @ApiProperty({ type: DeadlineOwnerLabel }) owner: DeadlineOwnerLabel;
  @ApiProperty({ enum: deadlineKinds, enumName: 'DeadlineKind' }) kind: DeadlineKind;
  @ApiProperty() article: string;
  @ApiProperty({ type: 'integer' }) length: number;
  @ApiProperty(unit) unit: Unit;
  @ApiProperty({ type: String, format: 'date' }) startedOn: CalendarDate;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Null while it is suspended' })
  dueOn: CalendarDate | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) doneOn: CalendarDate | null;
  @ApiProperty({ type: DeadlineStatusLabel }) status: DeadlineStatusLabel;
  @ApiProperty({ type: TimeLeft, nullable: true, description: 'Null where nothing runs' })
  left: TimeLeft | null;
  @ApiProperty() recordedLate: boolean;
  @ApiProperty({ description: 'The holiday notice of the year is not out yet' }) provisional: boolean;
  @ApiProperty() needsVerification: boolean;
  @ApiProperty({ type: [String], description: 'The count in words' }) explanation: string[];
  @ApiProperty({
    type: 'array',
    items: { oneOf: steps.map((step) => ({ $ref: getSchemaPath(step) })) },
    description: 'The count as data',
  })
  steps: readonly ExplanationStep[];
}

export class DeadlineList {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: [DeadlineView] }) deadlines: DeadlineView[];
}

/** An open clock among those of all cases. */
export class DueView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty({ type: PhaseLabel }) phase: { readonly code: string; readonly label: string };
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) officerId: string | null;
  @ApiProperty({ type: String, nullable: true }) officerName: string | null;
  @ApiProperty() rule: string;
  @ApiProperty() label: string;
  @ApiProperty({ type: String, nullable: true }) keyName: string | null;
  @ApiProperty({ type: DeadlineOwnerLabel }) owner: DeadlineOwnerLabel;
  @ApiProperty({ type: DeadlineStatusLabel }) status: DeadlineStatusLabel;
  @ApiProperty() article: string;
  @ApiProperty(unit) unit: Unit;
  @ApiProperty({ type: String, format: 'date' }) dueOn: CalendarDate;
  @ApiProperty({ type: TimeLeft }) left: TimeLeft;
  @ApiProperty() provisional: boolean;
  @ApiProperty() needsVerification: boolean;
  @ApiProperty({ type: [String] }) explanation: string[];
}

export class DueList {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: [DueView] }) rows: DueView[];
}
