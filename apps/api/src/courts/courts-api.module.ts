import { Module } from '@nestjs/common';
import { CourtsModule } from '@mingjing/casework/courts';
import { CourtsController } from './courts.controller.js';

@Module({ imports: [CourtsModule], controllers: [CourtsController] })
export class CourtsApiModule {}
