import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { SettingsModule } from '../settings/index.js';
import { CommitteeImport } from './committee-import.js';
import { CommitteeMembers } from './committee-members.js';

@Module({
  imports: [PeopleModule, SettingsModule],
  providers: [CommitteeImport, CommitteeMembers],
  exports: [CommitteeImport, CommitteeMembers],
})
export class CommitteeModule {}
