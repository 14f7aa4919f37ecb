export {
  AccountEvents,
  accountEventKinds,
  type AccountEvent,
  type AccountEventKind,
} from './account-events.js';
export { AccountEventsModule } from './account-events.module.js';
