import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';

import type { Logger } from './logger.js';

/** Under this token the log is injected. */
export const LOGGER = Symbol('Logger');

@Module({})
export class LoggingModule {
  /** Makes the log of this process known to every module. */
  static forRoot(logger: Logger): DynamicModule {
    return {
      module: LoggingModule,
      global: true,
      providers: [{ provide: LOGGER, useValue: logger }],
      exports: [LOGGER],
    };
  }
}
