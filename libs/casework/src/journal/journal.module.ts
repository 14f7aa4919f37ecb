import { Module } from '@nestjs/common';
import { Journal } from './journal.repository.js';

@Module({ providers: [Journal], exports: [Journal] })
export class JournalModule {}
