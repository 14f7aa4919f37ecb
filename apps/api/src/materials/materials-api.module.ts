import { Module } from '@nestjs/common';
import { CaseQueriesModule } from '@mingjing/casework/case-queries';
import { MaterialsModule } from '@mingjing/casework/materials';
import { ProceduresModule } from '@mingjing/casework/procedures';
import { ContentSender } from './content-sender.js';
import { MaterialsController } from './materials.controller.js';
import { TusGateway } from './tus-gateway.js';
import { UploadsController } from './uploads.controller.js';

/** Uploads to a case and the papers in its file. */
@Module({
  imports: [CaseQueriesModule, MaterialsModule, ProceduresModule],
  controllers: [MaterialsController, UploadsController],
  providers: [ContentSender, TusGateway],
})
export class MaterialsApiModule {}
