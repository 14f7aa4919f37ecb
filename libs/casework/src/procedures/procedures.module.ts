import { Module } from '@nestjs/common';
import { AppearancesModule } from '../appearances/index.js';
import { ApprovalsModule } from '../approvals/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DocumentsModule } from '../documents/index.js';
import { HandInsModule } from '../hand-ins/index.js';
import { IntakeDraftsModule } from '../intake-drafts/index.js';
import { JournalModule } from '../journal/index.js';
import { LossesModule } from '../losses/index.js';
import { MaterialsModule } from '../materials/index.js';
import { PeopleModule } from '../people/index.js';
import { RemindersModule } from '../reminders/index.js';
import { ServicesModule } from '../services/index.js';
import { SittingsModule } from '../sittings/index.js';
import { StatisticsModule } from '../statistics/index.js';
import { SupervisionModule } from '../supervision/index.js';
import { ActNotices } from './act-notices.js';
import { ActQuestions } from './act-questions.js';
import { CaseAccess } from './case-access.js';
import { CaseFiles } from './case-file.js';
import { CaseListings } from './case-listings.js';
import { CaseOpening } from './case-opening.js';
import { CaseProjections } from './case-projections.js';
import { CaseReadings } from './case-reading.js';
import { CaseRecorder } from './case-recorder.js';
import { CaseResults } from './case-results.js';
import { CountsAbove } from './counts-above.js';
import { CaseSuccession } from './case-succession.js';
import { OpenCaseSweep } from './case-sweep.js';
import { HandInNotices } from './hand-in-notices.js';
import { IdempotencyKeys } from './idempotency.js';
import { JournalVerification } from './journal-verification.js';
import { CountCatchUp } from './count-catch-up.js';
import { OpenServiceCatchUp } from './open-service-catch-up.js';
import { OrganSettings } from './organ-settings.js';
import { ProcedureRunner } from './procedure-runner.js';
import { ProposalRights } from './proposal-rights.js';
import { SuitDrafts } from './suit-drafts.js';
import { SeriesActs } from './series-acts.js';
import { Spokesmen } from './spokesmen.js';

@Module({
  imports: [
    AppearancesModule,
    ApprovalsModule,
    DeadlinesModule,
    DocumentsModule,
    HandInsModule,
    IntakeDraftsModule,
    JournalModule,
    LossesModule,
    MaterialsModule,
    PeopleModule,
    RemindersModule,
    ServicesModule,
    SittingsModule,
    StatisticsModule,
    SupervisionModule,
  ],
  providers: [
    ActNotices,
    ActQuestions,
    CaseAccess,
    CaseFiles,
    CaseListings,
    CaseOpening,
    CaseProjections,
    CaseReadings,
    CaseRecorder,
    CaseResults,
    CountsAbove,
    HandInNotices,
    CaseSuccession,
    IdempotencyKeys,
    JournalVerification,
    OpenCaseSweep,
    CountCatchUp,
    OpenServiceCatchUp,
    OrganSettings,
    ProcedureRunner,
    ProposalRights,
    SeriesActs,
    Spokesmen,
    SuitDrafts,
  ],
  exports: [
    ActQuestions,
    CaseAccess,
    CaseFiles,
    CaseReadings,
    CountCatchUp,
    IdempotencyKeys,
    JournalVerification,
    OpenCaseSweep,
    ProcedureRunner,
    SeriesActs,
    Spokesmen,
    SuitDrafts,
  ],
})
export class ProceduresModule {}
