export { CaseworkOutbox } from './casework-outbox.js';
export { CaseworkOutboxModule } from './casework-outbox.module.js';
export { OutboxRelay } from './outbox-relay.js';
export type { NotifyMessage, OutboxTopic, OutboxTopics } from './outbox-topics.js';
