export { ActionReminders } from './action-reminders.js';
export { AgendaSuggestions, type AgendaSource, type AgendaSuggestion } from './agenda-sources.js';
export { ConferenceActionEntity } from './conference-action.entity.js';
export {
  actionShows,
  ConferenceActions,
  type ActionDraft,
  type ActionLine,
  type ActionShow,
} from './conference-actions.js';
export {
  ConferenceBook,
  type ConferenceDraft,
  type ConferenceLine,
  type ConferenceRead,
  type MinutesEdition,
} from './conference-book.js';
export { ConferenceEntity, type ConferenceParticipant, type ConferencePoint } from './conference.entity.js';
export { ConferenceMinutesEntity } from './conference-minutes.entity.js';
export { ConferencesModule } from './conferences.module.js';
export type { ParticipantDraft } from './participants.js';
