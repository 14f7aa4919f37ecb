export { CaseEventEntity } from './case-event.entity.js';
export { firstHash, hashOf } from './journal-hash.js';
export { JournalModule } from './journal.module.js';
export { Journal, toJournalEntry, type NewEntry } from './journal.repository.js';
