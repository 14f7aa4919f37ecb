import { Module } from '@nestjs/common';
import { CommitteeModule } from '../committee/index.js';
import { ConferencesModule } from '../conferences/index.js';
import { CounselModule } from '../counsel/index.js';
import { CourtsModule } from '../courts/index.js';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { SensitiveModule } from '../sensitive/index.js';
import { SettingsModule } from '../settings/index.js';
import { ConferenceDesk, CounselDesk, DemoBeside, LessonDesk } from './demo-beside.js';
import { DemoDay } from './demo-day.js';
import { DemoLoader } from './demo-loader.js';

@Module({
  imports: [
    CommitteeModule,
    ConferencesModule,
    CounselModule,
    CourtsModule,
    ProceduresModule,
    PeopleModule,
    SensitiveModule,
    SettingsModule,
  ],
  providers: [ConferenceDesk, CounselDesk, DemoBeside, DemoDay, DemoLoader, LessonDesk],
  exports: [DemoBeside, DemoDay, DemoLoader],
})
export class DemoModule {}
