import { Module } from '@nestjs/common';
import { AccountEvents } from './account-events.js';

@Module({ providers: [AccountEvents], exports: [AccountEvents] })
export class AccountEventsModule {}
