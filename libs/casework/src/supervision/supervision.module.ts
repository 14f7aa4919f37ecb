import { Module } from '@nestjs/common';
import { SupervisedDutyProjector } from './supervised-duty-projector.js';

@Module({ providers: [SupervisedDutyProjector], exports: [SupervisedDutyProjector] })
export class SupervisionModule {}
