export { isEmptyDraft } from './draft-version.js';
export { HandInBundles } from './hand-in-bundles.js';
export { HandInDeskModule } from './hand-in-desk.module.js';
export { HandInDrafts, type HandInDraft, type SavedHandIn } from './hand-in-drafts.js';
export {
  handInFaults,
  HandInNotFound,
  HandInRefused,
  StaleHandIn,
  type HandInFault,
} from './hand-in-errors.js';
export {
  FURTHEST_HAND_IN,
  HandInList,
  handInSorts,
  handInStates,
  type HandInLine,
  type HandInQuestion,
  type HandInSort,
  type HandInState,
} from './hand-in-list.js';
export { HandInPages, type DraftFile, type HandInPage, type HandInStep } from './hand-in-pages.js';
export { HandInPerformer, type HandInCommand } from './hand-in-performer.js';
export { HandInReaders } from './hand-in-readers.js';
export type { HandInClock, HandInRow } from './hand-in-row.js';
