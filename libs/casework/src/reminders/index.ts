export {
  DATED_REMINDERS,
  DatedReminders,
  whoHasTheCase,
  type DatedReminderSource,
} from './dated-reminders.js';
export { OverdueReminders } from './overdue-reminders.js';
export { reminderDays, stillUseful, type ReminderDay, type ReminderStep } from './reminder-days.js';
export { isRunningDuty, type StoredDeadline } from './reminded-deadlines.js';
export { ReminderPlanner, type RemindedCase, type ReminderReckoning } from './reminder-planner.js';
export { policyBounds, stepCode, type PolicyStepDraft } from './policy-steps.js';
export { ReminderPolicy, type PolicyVersion } from './reminder-policy.js';
export { ReminderPolicyChange } from './reminder-policy-change.entity.js';
export {
  ReminderPolicyStep,
  reminderAudiences,
  type ReminderAudience,
} from './reminder-policy-step.entity.js';
export { ReminderScan, type ScanResult } from './reminder-scan.js';
export { ReminderUpkeep } from './reminder-upkeep.js';
export { Reminder } from './reminder.entity.js';
export { RemindersModule } from './reminders.module.js';
