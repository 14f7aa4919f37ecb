import { Module } from '@nestjs/common';
import { CaseQueriesModule } from '@mingjing/casework/case-queries';
import { ServicesModule } from '@mingjing/casework/services';
import { ServicesController } from './services.controller.js';

@Module({ imports: [CaseQueriesModule, ServicesModule], controllers: [ServicesController] })
export class ServicesApiModule {}
