import { Module } from '@nestjs/common';
import { AccessLogModule } from '@mingjing/casework/access-log';
import { ProceduresModule } from '@mingjing/casework/procedures';
import { ActBodies } from '../acts/act-body.reader.js';
import { RelayAfterAct } from '../cases/relay-after-act.interceptor.js';
import { SeriesController } from './series.controller.js';

@Module({
  imports: [AccessLogModule, ProceduresModule],
  controllers: [SeriesController],
  providers: [ActBodies, RelayAfterAct],
})
export class SeriesApiModule {}
