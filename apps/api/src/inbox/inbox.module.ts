import { Module } from '@nestjs/common';
import { NoticesModule } from '@mingjing/casework/notices';
import { SessionsModule } from '@mingjing/casework/sessions';
import { InboxController } from './inbox.controller.js';
import { LiveController } from './live.controller.js';

@Module({ imports: [NoticesModule, SessionsModule], controllers: [InboxController, LiveController] })
export class InboxModule {}
