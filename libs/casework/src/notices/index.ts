export { Notice } from './notice.entity.js';
export { NoticeQueries, type InboxPage, type NoticeView } from './notice-queries.js';
export { Notices, type NoticeDraft } from './notices.js';
export { NoticesModule } from './notices.module.js';
