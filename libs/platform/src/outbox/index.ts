export { OutboxMessage } from './outbox-message.entity.js';
export { OutboxModule } from './outbox.module.js';
export { Outbox } from './outbox.js';
export type { WaitingMessage } from './outbox.js';
