import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/index.js';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { SettingsModule } from '../settings/index.js';
import { CounselAssignments } from './counsel-assignments.js';
import { CounselCases } from './counsel-cases.js';
import { CounselConflicts } from './counsel-conflicts.js';
import { CounselEngagements } from './counsel-engagements.js';
import { CounselImport } from './counsel-import.js';
import { CounselReminders } from './counsel-reminders.js';
import { CounselRoster } from './counsel-roster.js';

const services = [
  CounselAssignments,
  CounselCases,
  CounselConflicts,
  CounselEngagements,
  CounselImport,
  CounselReminders,
  CounselRoster,
];

@Module({
  imports: [NoticesModule, PeopleModule, ProceduresModule, SettingsModule],
  providers: services,
  exports: services,
})
export class CounselModule {}
