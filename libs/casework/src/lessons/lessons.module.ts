import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { CaseLessons } from './case-lessons.js';
import { LessonRegister } from './lesson-register.js';
import { LessonReminders } from './lesson-reminders.js';

@Module({
  imports: [PeopleModule, ProceduresModule],
  providers: [CaseLessons, LessonRegister, LessonReminders],
  exports: [CaseLessons, LessonRegister, LessonReminders],
})
export class LessonsModule {}
