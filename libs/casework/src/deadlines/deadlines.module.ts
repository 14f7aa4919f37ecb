import { Module } from '@nestjs/common';
import { DeadlineProjector } from './deadline-projector.js';

@Module({ providers: [DeadlineProjector], exports: [DeadlineProjector] })
export class DeadlinesModule {}
