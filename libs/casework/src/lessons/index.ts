export { CaseLessons, type LessonsForCase } from './case-lessons.js';
export {
  LessonRegister,
  lessonShows,
  lessonSorts,
  type LessonChoice,
  type LessonCounts,
  type LessonFilter,
  type LessonPage,
  type LessonShow,
  type LessonSort,
} from './lesson-register.js';
export { LessonReminders } from './lesson-reminders.js';
export type { LessonRow } from './lesson-rows.js';
export { LessonsModule } from './lessons.module.js';
