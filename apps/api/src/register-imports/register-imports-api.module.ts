import { Module } from '@nestjs/common';
import { RegisterImportsModule } from '@mingjing/casework/register-imports';
import { RegisterImportsController } from './register-imports.controller.js';

/** Taking over old registers over HTTP. */
@Module({ imports: [RegisterImportsModule], controllers: [RegisterImportsController] })
export class RegisterImportsApiModule {}
