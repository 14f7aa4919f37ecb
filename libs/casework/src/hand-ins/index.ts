export { HandInDraftEntity } from './hand-in-draft.entity.js';
export { HandInProjector } from './hand-in-projector.js';
export { HandInRequestEntity, organName } from './hand-in-request.entity.js';
export { HandInsModule } from './hand-ins.module.js';
