import { Module } from '@nestjs/common';
import { AppearancesModule } from '@mingjing/casework/appearances';
import { AppearanceExportController } from './appearance-export.controller.js';
import { AppearancesController } from './appearances.controller.js';

@Module({ imports: [AppearancesModule], controllers: [AppearancesController, AppearanceExportController] })
export class AppearancesApiModule {}
