import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/index.js';
import { OrganRuleBook } from './organ-rule-book.js';

@Module({ imports: [SettingsModule], providers: [OrganRuleBook], exports: [OrganRuleBook] })
export class OrganRulesModule {}
