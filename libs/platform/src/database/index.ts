export { createDataSource } from './data-source.js';
export type { DataSourceSettings, EntityClass } from './data-source.js';
export { Database, sqlStateOf } from './database.js';
export type { Transaction } from './database.js';
export { DatabaseModule } from './database.module.js';
export { SnakeCaseNaming } from './snake-case.naming.js';
export { changedBy, rowsOf } from './statements.js';
