import { Module } from '@nestjs/common';
import { ConferencesModule } from '@mingjing/casework/conferences';
import { ConferenceActionsController } from './conference-actions.controller.js';
import { ConferencesController } from './conferences.controller.js';

@Module({ imports: [ConferencesModule], controllers: [ConferencesController, ConferenceActionsController] })
export class ConferencesApiModule {}
