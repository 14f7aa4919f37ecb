import { Module } from '@nestjs/common';
import { SittingsModule } from '@mingjing/casework/sittings';
import { SittingsController } from './sittings.controller.js';

@Module({ imports: [SittingsModule], controllers: [SittingsController] })
export class SittingsApiModule {}
