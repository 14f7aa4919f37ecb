import { Module } from '@nestjs/common';
import { SensitiveModule } from '@mingjing/casework/sensitive';
import { SensitiveController } from './sensitive.controller.js';

@Module({ imports: [SensitiveModule], controllers: [SensitiveController] })
export class SensitiveApiModule {}
