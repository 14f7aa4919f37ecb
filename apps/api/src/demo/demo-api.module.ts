import { Module } from '@nestjs/common';
import { DemoModule } from '@mingjing/casework/demo';
import { DemoDayController } from './demo-day.controller.js';

@Module({ imports: [DemoModule], controllers: [DemoDayController] })
export class DemoApiModule {}
