import { Module } from '@nestjs/common';
import { SettingChanges } from './setting-changes.js';

@Module({ providers: [SettingChanges], exports: [SettingChanges] })
export class SettingsModule {}
