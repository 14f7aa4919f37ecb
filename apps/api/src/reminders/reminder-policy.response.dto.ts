import { ApiProperty } from '@nestjs/swagger';
import {
  reminderAudiences,
  type ReminderAudience,
  type ReminderPolicyStep,
} from '@mingjing/casework/reminders';

export class ReminderPolicyStepView implements ReminderPolicyStep {
  @ApiProperty() step: string;
  @ApiProperty({ type: 'integer', description: 'After the due date; before it where negative' }) days: number;
  @ApiProperty({ enum: reminderAudiences, enumName: 'ReminderAudience' }) audience: ReminderAudience;
  @ApiProperty({ description: 'Again every day until it is done' }) daily: boolean;
  @ApiProperty() active: boolean;
}

export class ReminderPolicyView {
  @ApiProperty({ type: 'integer', description: 'To be named in If-Match by whoever sets it anew' })
  version: number;
  @ApiProperty({ type: String, nullable: true, description: 'Null where it came with the system' })
  changedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) changedAt: string;
  @ApiProperty({ type: [ReminderPolicyStepView] }) steps: ReminderPolicyStepView[];
}

export class ReminderPolicyHistory {
  @ApiProperty({ type: [ReminderPolicyView], description: 'Newest first' }) versions: ReminderPolicyView[];
}
