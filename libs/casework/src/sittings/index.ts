export { FURTHEST_SITTING, SittingList, type SittingQuestion, type SittingRow } from './sitting-list.js';
export { SittingEntity, sittingKinds, type SittingKind } from './sitting.entity.js';
export { SittingProjector } from './sitting-projector.js';
export { SittingsModule } from './sittings.module.js';
