import { Module } from '@nestjs/common';
import { CommitteeModule } from '../committee/index.js';
import { CourtsModule } from '../courts/index.js';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { SettingsModule } from '../settings/index.js';
import { DemoDay } from './demo-day.js';
import { DemoLoader } from './demo-loader.js';

@Module({
  imports: [CommitteeModule, CourtsModule, ProceduresModule, PeopleModule, SettingsModule],
  providers: [DemoDay, DemoLoader],
  exports: [DemoDay, DemoLoader],
})
export class DemoModule {}
