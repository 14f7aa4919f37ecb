import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';

import { CLOCK, SystemClock } from './clock.js';
import type { Clock } from './clock.js';
import { Today } from './today.js';

@Module({})
export class ClockModule {
  /** Makes the clock and the system's today known to every module. */
  static forRoot(clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: ClockModule,
      global: true,
      providers: [{ provide: CLOCK, useValue: clock }, Today],
      exports: [CLOCK, Today],
    };
  }
}
