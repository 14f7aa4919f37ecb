import { Module } from '@nestjs/common';
import { CaseLessonProjector } from './case-lesson-projector.js';

@Module({ providers: [CaseLessonProjector], exports: [CaseLessonProjector] })
export class LossesModule {}
