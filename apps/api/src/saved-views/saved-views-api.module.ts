import { Module } from '@nestjs/common';
import { SavedViewsModule } from '@mingjing/casework/saved-views';
import { SavedViewsController } from './saved-views.controller.js';

@Module({ imports: [SavedViewsModule], controllers: [SavedViewsController] })
export class SavedViewsApiModule {}
