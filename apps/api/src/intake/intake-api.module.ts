import { Module } from '@nestjs/common';
import { IntakeDraftsModule } from '@mingjing/casework/intake-drafts';
import { PeopleModule } from '@mingjing/casework/people';
import { ProceduresModule } from '@mingjing/casework/procedures';
import { IntakeDraftsController } from './intake-drafts.controller.js';
import { IntakePreviewController } from './intake-preview.controller.js';

/** What comes before a case. */
@Module({
  imports: [IntakeDraftsModule, PeopleModule, ProceduresModule],
  controllers: [IntakeDraftsController, IntakePreviewController],
})
export class IntakeApiModule {}
