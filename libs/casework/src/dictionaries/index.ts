export { Dictionaries, type EntryVersion, type KindCount } from './dictionaries.js';
export { DictionariesModule } from './dictionaries.module.js';
export { DictionaryChanges, type EntryDraft, type EntryTarget } from './dictionary-changes.js';
export { DictionaryEntryEntity } from './dictionary-entry.entity.js';
export type { EntryContent } from './entry-checks.js';
export { stateOn, versionOn, type EntryState } from './entry-versions.js';
