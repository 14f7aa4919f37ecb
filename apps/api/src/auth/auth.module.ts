import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PeopleModule } from '@mingjing/casework/people';
import { SessionsModule } from '@mingjing/casework/sessions';
import { AuthGuard } from './auth.guard.js';
import { RequestOrigin } from './request-origin.js';
import { SessionViews } from './session-views.js';
import { SessionController } from './session.controller.js';

@Module({
  imports: [PeopleModule, SessionsModule],
  controllers: [SessionController],
  providers: [RequestOrigin, SessionViews, { provide: APP_GUARD, useClass: AuthGuard }],
})
export class AuthModule {}
