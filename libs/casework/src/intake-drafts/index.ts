export { DraftNotFound, DraftTooLarge, StaleDraft, TooManyDrafts } from './intake-draft-errors.js';
export { IntakeDraftEntity } from './intake-draft.entity.js';
export { IntakeDrafts, largestDraft, mostDrafts, type DraftLine, type IntakeDraft } from './intake-drafts.js';
export { IntakeDraftsModule } from './intake-drafts.module.js';
