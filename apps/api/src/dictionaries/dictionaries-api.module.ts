import { Module } from '@nestjs/common';
import { DictionariesModule } from '@mingjing/casework/dictionaries';
import { DictionariesController } from './dictionaries.controller.js';
import { DictionaryChangesController } from './dictionary-changes.controller.js';

@Module({ imports: [DictionariesModule], controllers: [DictionariesController, DictionaryChangesController] })
export class DictionariesApiModule {}
