import { Module } from '@nestjs/common';
import { LessonsModule } from '@mingjing/casework/lessons';
import { LessonsController } from './lessons.controller.js';

@Module({ imports: [LessonsModule], controllers: [LessonsController] })
export class LessonsApiModule {}
