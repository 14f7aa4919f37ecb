export { AccessLog, accessKinds, type Access, type AccessKind } from './access-log.js';
export { AccessLogModule } from './access-log.module.js';
