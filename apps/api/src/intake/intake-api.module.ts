import { Module } from '@nestjs/common';
import { IntakeDraftsModule } from '@mingjing/casework/intake-drafts';
import { PeopleModule } from '@mingjing/casework/people';
import { ProceduresModule } from '@mingjing/casework/procedures';
import { ActBodies } from '../acts/act-body.reader.js';
import { IntakeDraftsController } from './intake-drafts.controller.js';
import { RelayAfterAct } from '../cases/relay-after-act.interceptor.js';
import { IntakePreviewController } from './intake-preview.controller.js';
import { SuitDraftController } from './suit-draft.controller.js';
import { ReceiptController } from './receipt.controller.js';

/** What comes before a case. */
@Module({
  imports: [IntakeDraftsModule, PeopleModule, ProceduresModule],
  controllers: [IntakeDraftsController, IntakePreviewController, ReceiptController, SuitDraftController],
  providers: [ActBodies, RelayAfterAct],
})
export class IntakeApiModule {}
