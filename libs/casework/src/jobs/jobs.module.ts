import { Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import type { JobHandler } from '@mingjing/platform/queue';
import { ActionReminders, ConferencesModule } from '../conferences/index.js';
import { CounselModule, CounselReminders } from '../counsel/index.js';
import { IntakeDraftsModule } from '../intake-drafts/index.js';
import { MaterialsModule } from '../materials/index.js';
import { NoticesModule } from '../notices/index.js';
import { CaseworkOutboxModule } from '../outbox/index.js';
import {
  DATED_REMINDERS,
  DatedReminders,
  RemindersModule,
  type DatedReminderSource,
} from '../reminders/index.js';
import { SensitiveModule, SensitiveReminders } from '../sensitive/index.js';
import { SessionsModule } from '../sessions/index.js';
import { CASE_SWEEP, type CaseSweep } from './case-sweep.js';
import { DailySweep } from './daily-sweep.js';
import { RelayOutbox, ScanReminders, SweepCases, SweepMaterials, TrimRecords } from './job-handlers.js';
import { RecordTrimmer } from './record-trimmer.js';

/** Under this token the handlers of all jobs are injected. */
export const JOB_HANDLERS = Symbol('JobHandlers');

const DATED_SOURCES = [ActionReminders, CounselReminders, SensitiveReminders];
const HANDLERS = [RelayOutbox, ScanReminders, SweepCases, SweepMaterials, TrimRecords];

@Module({})
export class JobsModule {
  /** The handlers of all jobs, with the sweep that one of the imported modules provides. */
  static withSweep(sweep: Type<CaseSweep>, imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: JobsModule,
      imports: [
        ...imports,
        CaseworkOutboxModule,
        ConferencesModule,
        CounselModule,
        IntakeDraftsModule,
        MaterialsModule,
        NoticesModule,
        RemindersModule,
        SensitiveModule,
        SessionsModule,
      ],
      providers: [
        ...HANDLERS,
        DailySweep,
        DatedReminders,
        {
          provide: DATED_REMINDERS,
          useFactory: (...sources: DatedReminderSource[]) => sources,
          inject: DATED_SOURCES,
        },
        RecordTrimmer,
        { provide: CASE_SWEEP, useExisting: sweep },
        {
          provide: JOB_HANDLERS,
          useFactory: (...handlers: JobHandler[]) => handlers,
          inject: HANDLERS,
        },
      ],
      exports: [JOB_HANDLERS, DailySweep, DatedReminders],
    };
  }
}
