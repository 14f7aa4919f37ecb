import { Module } from '@nestjs/common';
import { OrganRulesModule } from '@mingjing/casework/organ-rules';
import { OrganRulesController } from './organ-rules.controller.js';

@Module({ imports: [OrganRulesModule], controllers: [OrganRulesController] })
export class OrganRulesApiModule {}
