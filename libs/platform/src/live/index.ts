export { LiveChannel } from './live-channel.js';
export type { LiveEvent, LiveListener } from './live-channel.js';
export { LiveModule } from './live.module.js';
export { notifyUser, notifyUsers } from './live-notice.js';
export type { LiveNotice } from './live-notice.js';
