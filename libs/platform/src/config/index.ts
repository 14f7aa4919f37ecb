export { ConfigurationError, logLevels, readConfiguration } from './configuration.js';
export type { Configuration, LogLevel } from './configuration.js';
export { CONFIGURATION, ConfigurationModule } from './configuration.module.js';
