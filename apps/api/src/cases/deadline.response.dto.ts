import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  deadlineKinds,
  caseActs,
  units,
  type CalendarDate,
  type DeadlineKind,
  type ExplanationStep,
  type Act,
  type Unit,
} from '@mingjing/domain';
import { explanationSteps } from './explanation-step.response.dto.js';
import { DeadlineOwnerLabel, DeadlineStatusLabel, PhaseLabel, TimeLeft } from './labels.response.dto.js';

const steps = Object.values(explanationSteps);
const unit = { enum: units, enumName: 'Unit' };

/** An act that would settle a clock. */
export class ClockActView {
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: Act;
  @ApiProperty() label: string;
  @ApiProperty() article: string;
  @ApiProperty({ description: 'It puts the act that meets the clock before its approvers' }) opens: boolean;
  @ApiProperty({ description: 'For me and where the case stands, as far as the table of acts says' })
  possible: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why not' }) reason: string | null;
}

const settledBy = {
  type: [ClockActView] as [typeof ClockActView],
  description: 'What meets it, as far as the case stands; nothing once it has ended',
};

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
  @ApiProperty(settledBy) settledBy: ClockActView[];
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
  @ApiProperty({ type: PhaseLabel }) phase: PhaseLabel;
  @ApiProperty() organName: string;
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
  @ApiProperty(settledBy) settledBy: ClockActView[];
}

export class DueList {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: 'integer', description: 'Of all pages' }) total: number;
  @ApiProperty({ type: 'integer' }) offset: number;
  @ApiProperty({ type: 'integer' }) limit: number;
  @ApiProperty({ type: [DueView] }) rows: DueView[];
}
