import { Module } from '@nestjs/common';
import { Dictionaries } from './dictionaries.js';
import { DictionaryChanges } from './dictionary-changes.js';

@Module({ providers: [Dictionaries, DictionaryChanges], exports: [Dictionaries, DictionaryChanges] })
export class DictionariesModule {}
