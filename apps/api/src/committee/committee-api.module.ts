import { Module } from '@nestjs/common';
import { CommitteeModule } from '@mingjing/casework/committee';
import { CommitteeController } from './committee.controller.js';

@Module({ imports: [CommitteeModule], controllers: [CommitteeController] })
export class CommitteeApiModule {}
