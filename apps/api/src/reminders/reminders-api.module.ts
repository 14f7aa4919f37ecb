import { Module } from '@nestjs/common';
import { RemindersModule } from '@mingjing/casework/reminders';
import { ReminderPolicyController } from './reminder-policy.controller.js';

@Module({ imports: [RemindersModule], controllers: [ReminderPolicyController] })
export class RemindersApiModule {}
