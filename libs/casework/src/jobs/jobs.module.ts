import { Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import type { JobHandler } from '@mingjing/platform/queue';
import { ActionReminders, ConferencesModule } from '../conferences/index.js';
import { CounselModule, CounselReminders } from '../counsel/index.js';
import { IntakeDraftsModule } from '../intake-drafts/index.js';
import { LessonReminders, LessonsModule } from '../lessons/index.js';
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
import { StatisticsModule } from '../statistics/index.js';
import { CASE_SWEEP, type CaseSweep } from './case-sweep.js';
import { DailySweep } from './daily-sweep.js';
import {
  FoldSums,
  ImportRegisters,
  RelayOutbox,
  ResumeVerification,
  ScanReminders,
  SweepCases,
  SweepMaterials,
  TrimRecords,
  VerifyJournals,
} from './job-handlers.js';
import { JOURNAL_CHECKS, type JournalChecks } from './journal-checks.js';
import { REGISTER_WORK, type RegisterWork } from './register-work.js';
import { RecordTrimmer } from './record-trimmer.js';

/** Under this token the handlers of all jobs are injected. */
export const JOB_HANDLERS = Symbol('JobHandlers');

const DATED_SOURCES = [ActionReminders, CounselReminders, LessonReminders, SensitiveReminders];
const HANDLERS = [
  FoldSums,
  ImportRegisters,
  RelayOutbox,
  ResumeVerification,
  ScanReminders,
  SweepCases,
  SweepMaterials,
  TrimRecords,
  VerifyJournals,
];

const MODULES = [
  CaseworkOutboxModule,
  ConferencesModule,
  CounselModule,
  IntakeDraftsModule,
  LessonsModule,
  MaterialsModule,
  NoticesModule,
  RemindersModule,
  SensitiveModule,
  SessionsModule,
  StatisticsModule,
];

/** What the jobs call that the imported modules provide. */
interface Provided {
  readonly sweep: Type<CaseSweep>;
  readonly checks: Type<JournalChecks>;
  readonly registers: Type<RegisterWork>;
}

@Module({})
export class JobsModule {
  /** The handlers of all jobs, with what the imported modules provide. */
  static with(
    { sweep, checks, registers }: Provided,
    imports: NonNullable<ModuleMetadata['imports']>,
  ): DynamicModule {
    return {
      module: JobsModule,
      imports: [...imports, ...MODULES],
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
        { provide: JOURNAL_CHECKS, useExisting: checks },
        { provide: REGISTER_WORK, useExisting: registers },
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
