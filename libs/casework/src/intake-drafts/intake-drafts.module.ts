import { Module } from '@nestjs/common';
import { IntakeDrafts } from './intake-drafts.js';

@Module({ providers: [IntakeDrafts], exports: [IntakeDrafts] })
export class IntakeDraftsModule {}
