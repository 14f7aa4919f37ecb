import { Module, type DynamicModule } from '@nestjs/common';
import { AccessLogModule } from '@mingjing/casework/access-log';
import { jobs } from '@mingjing/casework/jobs';
import { caseworkEntities } from '@mingjing/casework/schema';
import { ClockModule, type Clock } from '@mingjing/platform/clock';
import { ConfigurationModule, type Configuration } from '@mingjing/platform/config';
import { DatabaseModule } from '@mingjing/platform/database';
import { LiveModule } from '@mingjing/platform/live';
import { LoggingModule, type Logger } from '@mingjing/platform/logging';
import { OutboxModule } from '@mingjing/platform/outbox';
import { QueueModule } from '@mingjing/platform/queue';
import { AuditApiModule } from './audit/audit-api.module.js';
import { AuthModule } from './auth/auth.module.js';
import { BoardApiModule } from './board/board-api.module.js';
import { CasesApiModule } from './cases/cases-api.module.js';
import { CommitteeApiModule } from './committee/committee-api.module.js';
import { ConferencesApiModule } from './conferences/conferences-api.module.js';
import { CounselApiModule } from './counsel/counsel-api.module.js';
import { CourtsApiModule } from './courts/courts-api.module.js';
import { DelegationsApiModule } from './delegations/delegations-api.module.js';
import { DemoApiModule } from './demo/demo-api.module.js';
import { DictionariesApiModule } from './dictionaries/dictionaries-api.module.js';
import { HandInsApiModule } from './hand-ins/hand-ins-api.module.js';
import { HealthModule } from './health/health.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { IntakeApiModule } from './intake/intake-api.module.js';
import { LessonsApiModule } from './lessons/lessons-api.module.js';
import { MaterialsApiModule } from './materials/materials-api.module.js';
import { OrganRulesApiModule } from './organ-rules/organ-rules-api.module.js';
import { PeopleApiModule } from './people/people-api.module.js';
import { RegisterImportsApiModule } from './register-imports/register-imports-api.module.js';
import { RemindersApiModule } from './reminders/reminders-api.module.js';
import { SavedViewsApiModule } from './saved-views/saved-views-api.module.js';
import { SensitiveApiModule } from './sensitive/sensitive-api.module.js';
import { SeriesApiModule } from './series/series-api.module.js';
import { ServicesApiModule } from './services/services-api.module.js';
import { StatisticReportsApiModule } from './statistic-reports/statistic-reports-api.module.js';
import { AppearancesApiModule } from './appearances/appearances-api.module.js';
import { SittingsApiModule } from './sittings/sittings-api.module.js';
import { YearReportsApiModule } from './year-reports/year-reports-api.module.js';

export interface AppSettings {
  readonly configuration: Configuration;
  readonly logger: Logger;
  /** The clock of the machine unless a test brings its own. */
  readonly clock?: Clock;
}

const features = [
  AuditApiModule,
  AuthModule,
  BoardApiModule,
  CasesApiModule,
  CommitteeApiModule,
  ConferencesApiModule,
  CounselApiModule,
  CourtsApiModule,
  DelegationsApiModule,
  DemoApiModule,
  DictionariesApiModule,
  HandInsApiModule,
  HealthModule,
  InboxModule,
  IntakeApiModule,
  LessonsApiModule,
  MaterialsApiModule,
  OrganRulesApiModule,
  PeopleApiModule,
  RegisterImportsApiModule,
  RemindersApiModule,
  SavedViewsApiModule,
  SensitiveApiModule,
  SeriesApiModule,
  ServicesApiModule,
  AppearancesApiModule,
  SittingsApiModule,
  YearReportsApiModule,
  StatisticReportsApiModule,
];

@Module({})
export class AppModule {
  static forRoot({ configuration, logger, clock }: AppSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigurationModule.forRoot(configuration),
        LoggingModule.forRoot(logger),
        DatabaseModule.forRoot(caseworkEntities, 'mingjing-api'),
        ClockModule.forRoot(clock),
        OutboxModule,
        LiveModule,
        QueueModule.forRoot(jobs),
        AccessLogModule,
        ...features,
      ],
    };
  }
}
