import { Module } from '@nestjs/common';
import { AppearancesModule } from '@mingjing/casework/appearances';
import { AppearancesController } from './appearances.controller.js';

@Module({ imports: [AppearancesModule], controllers: [AppearancesController] })
export class AppearancesApiModule {}
