export { AccessLog, type Access } from './access-log.js';
export { AccessLogModule } from './access-log.module.js';
