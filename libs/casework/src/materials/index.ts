export { CaseEvidence } from './case-evidence.js';
export { isShown, takenExtensions } from './file-formats.js';
export { MaterialNotFound, MaterialRefused, type MaterialFault } from './material-errors.js';
export { DAYS_UNFILED, LARGEST_MATERIAL } from './material-limits.js';
export { MaterialSweep, type Swept } from './material-sweep.js';
export { MaterialEntity, materialStates, type MaterialState } from './material.entity.js';
export { MaterialsModule } from './materials.module.js';
export { UnfiledMaterials } from './unfiled-materials.js';
export { Uploads, type Description } from './uploads.js';
