import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';

import type { Configuration } from './configuration.js';

/** Under this token the configuration is injected. */
export const CONFIGURATION = Symbol('Configuration');

@Module({})
export class ConfigurationModule {
  /** Makes the configuration known to every module. */
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: ConfigurationModule,
      global: true,
      providers: [{ provide: CONFIGURATION, useValue: configuration }],
      exports: [CONFIGURATION],
    };
  }
}
