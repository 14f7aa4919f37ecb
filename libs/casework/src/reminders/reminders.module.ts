import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/index.js';
import { PeopleModule } from '../people/index.js';
import { SettingsModule } from '../settings/index.js';
import { OverdueReminders } from './overdue-reminders.js';
import { ReminderPlanner } from './reminder-planner.js';
import { ReminderPolicy } from './reminder-policy.js';
import { ReminderScan } from './reminder-scan.js';
import { ReminderUpkeep } from './reminder-upkeep.js';

@Module({
  imports: [NoticesModule, PeopleModule, SettingsModule],
  providers: [OverdueReminders, ReminderPlanner, ReminderPolicy, ReminderScan, ReminderUpkeep],
  exports: [OverdueReminders, ReminderPlanner, ReminderPolicy, ReminderScan, ReminderUpkeep],
})
export class RemindersModule {}
