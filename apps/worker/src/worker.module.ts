import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule, JournalVerifications } from '@mingjing/casework/audit';
import { jobs, JobsModule } from '@mingjing/casework/jobs';
import { OpenCaseSweep, ProceduresModule } from '@mingjing/casework/procedures';
import { ImportWork, RegisterImportsModule } from '@mingjing/casework/register-imports';
import { caseworkEntities } from '@mingjing/casework/schema';
import { ClockModule } from '@mingjing/platform/clock';
import { ConfigurationModule, type Configuration } from '@mingjing/platform/config';
import { DatabaseModule } from '@mingjing/platform/database';
import { LoggingModule, type Logger } from '@mingjing/platform/logging';
import { OutboxModule } from '@mingjing/platform/outbox';
import { QueueModule } from '@mingjing/platform/queue';
import { Heartbeat } from './heartbeat.js';

@Module({})
export class WorkerModule {
  static with(configuration: Configuration, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigurationModule.forRoot(configuration),
        LoggingModule.forRoot(logger),
        DatabaseModule.forRoot(caseworkEntities, 'mingjing-worker'),
        ClockModule.forRoot(),
        OutboxModule,
        QueueModule.forRoot(jobs),
        JobsModule.with({ sweep: OpenCaseSweep, checks: JournalVerifications, registers: ImportWork }, [
          AuditModule,
          ProceduresModule,
          RegisterImportsModule,
        ]),
      ],
      providers: [Heartbeat],
    };
  }
}
