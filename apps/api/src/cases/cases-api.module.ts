import { Module } from '@nestjs/common';
import { CaseQueriesModule } from '@mingjing/casework/case-queries';
import { PeopleModule } from '@mingjing/casework/people';
import { ProceduresModule } from '@mingjing/casework/procedures';
import { ActBodies } from '../acts/act-body.reader.js';
import { ActsController } from '../acts/acts.controller.js';
import { ApprovalsController } from '../approvals/approvals.controller.js';
import { CaseChoicesController } from './case-choices.controller.js';
import { CaseExportController } from './case-export.controller.js';
import { CasesController } from './cases.controller.js';
import { ClocksController } from './clocks.controller.js';
import { LettersController } from './letters.controller.js';
import { RelatedCasesController } from './related-cases.controller.js';
import { StandingController } from './standing.controller.js';
import { SupervisionController } from './supervision.controller.js';
import { WaitingController } from './waiting.controller.js';
import { MediationsController } from '../mediations/mediations.controller.js';
import { RelayAfterAct } from './relay-after-act.interceptor.js';

/** Cases, their acts and what waits for approval. */
@Module({
  imports: [CaseQueriesModule, PeopleModule, ProceduresModule],
  controllers: [
    ApprovalsController,
    CaseChoicesController,
    CaseExportController,
    WaitingController,
    SupervisionController,
    LettersController,
    CasesController,
    MediationsController,
    ActsController,
    ClocksController,
    RelatedCasesController,
    StandingController,
  ],
  providers: [ActBodies, RelayAfterAct],
})
export class CasesApiModule {}
