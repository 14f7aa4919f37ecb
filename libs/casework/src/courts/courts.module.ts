import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/index.js';
import { CourtImport } from './court-import.js';
import { Courts } from './courts.js';

@Module({ imports: [SettingsModule], providers: [CourtImport, Courts], exports: [CourtImport, Courts] })
export class CourtsModule {}
