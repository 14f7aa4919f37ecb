import { Module } from '@nestjs/common';
import { FilesModule } from '@mingjing/platform/files';
import { CaseEvidence } from './case-evidence.js';
import { MaterialReceipt } from './material-receipt.js';
import { MaterialSweep } from './material-sweep.js';
import { UnfiledMaterials } from './unfiled-materials.js';
import { Uploads } from './uploads.js';
import { VirusScan } from './virus-scan.js';

/** The papers of a case: arriving, received, filed by an act, withdrawn, swept away. */
@Module({
  imports: [FilesModule],
  providers: [CaseEvidence, MaterialReceipt, MaterialSweep, UnfiledMaterials, Uploads, VirusScan],
  exports: [CaseEvidence, FilesModule, MaterialSweep, UnfiledMaterials, Uploads],
})
export class MaterialsModule {}
