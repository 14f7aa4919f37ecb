import { Module } from '@nestjs/common';
import { HandInProjector } from './hand-in-projector.js';

@Module({ providers: [HandInProjector], exports: [HandInProjector] })
export class HandInsModule {}
