import { Module } from '@nestjs/common';
import { CounselModule } from '@mingjing/casework/counsel';
import { CaseCounselController } from './case-counsel.controller.js';
import { CounselRosterController } from './counsel-roster.controller.js';

@Module({ imports: [CounselModule], controllers: [CounselRosterController, CaseCounselController] })
export class CounselApiModule {}
