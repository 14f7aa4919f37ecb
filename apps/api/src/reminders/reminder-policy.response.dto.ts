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
  @ApiProperty({ type: [ReminderPolicyStepView] }) steps: ReminderPolicyStepView[];
}
