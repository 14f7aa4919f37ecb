import { Inject, Injectable, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { CONFIGURATION } from '../config/index.js';
import type { Configuration } from '../config/index.js';
import { LOGGER } from '../logging/index.js';
import type { Logger } from '../logging/index.js';
import { createDataSource } from './data-source.js';
import type { EntityClass } from './data-source.js';
import { Database } from './database.js';

@Injectable()
class DatabaseCloser implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

@Module({})
export class DatabaseModule {
  /** Opens the database with these entities and makes it known to every module. */
  static forRoot(entities: readonly EntityClass[], applicationName = 'mingjing'): DynamicModule {
    const open = async (
      { databaseUrl, databasePoolSize }: Configuration,
      logger: Logger,
    ): Promise<DataSource> =>
      createDataSource({
        url: databaseUrl,
        entities,
        applicationName,
        poolSize: databasePoolSize,
        onPoolError: (error) => logger.warn({ error }, 'A connection to the database was lost.'),
      }).initialize();
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: DataSource, useFactory: open, inject: [CONFIGURATION, LOGGER] },
        Database,
        DatabaseCloser,
      ],
      exports: [Database, DataSource],
    };
  }
}
