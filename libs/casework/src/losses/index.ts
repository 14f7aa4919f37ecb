export { CaseLessonEntity } from './case-lesson.entity.js';
export { CaseLessonProjector } from './case-lesson-projector.js';
export { lossStands } from './loss-stands.js';
export { LossesModule } from './losses.module.js';
