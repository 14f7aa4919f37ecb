export { CourtChangeEntity } from './court-change.entity.js';
export { CourtEntity } from './court.entity.js';
export { CourtImport, type CourtFile } from './court-import.js';
export { Courts, type CourtDraft, type CourtVersion } from './courts.js';
export { CourtsModule } from './courts.module.js';
