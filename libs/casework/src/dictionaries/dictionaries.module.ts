import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/index.js';
import { Dictionaries } from './dictionaries.js';
import { DictionaryChanges } from './dictionary-changes.js';

@Module({
  imports: [SettingsModule],
  providers: [Dictionaries, DictionaryChanges],
  exports: [Dictionaries, DictionaryChanges],
})
export class DictionariesModule {}
