export { AppearanceRegister, appearanceShows } from './appearance-register.js';
export type {
  AppearanceFilter,
  AppearanceGroup,
  AppearanceNarrowing,
  AppearancePage,
  AppearanceRow,
  AppearanceShow,
} from './appearance-register.js';
export { AppearancesModule } from './appearances.module.js';
export { CourtAppearanceEntity } from './court-appearance.entity.js';
export { CourtAppearanceProjector } from './court-appearance-projector.js';
