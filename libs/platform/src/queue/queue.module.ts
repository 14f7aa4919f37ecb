import { Inject, Injectable, Module } from '@nestjs/common';
import type { BeforeApplicationShutdown, DynamicModule, OnModuleDestroy } from '@nestjs/common';

import { CONFIGURATION } from '../config/index.js';
import type { Configuration } from '../config/index.js';
import { LOGGER } from '../logging/index.js';
import type { Logger } from '../logging/index.js';
import { queuesOf } from './job.js';
import type { JobCatalogue } from './job.js';
import { openQueueBackend } from './queue-backend.js';
import type { QueueBackend } from './queue-backend.js';
import { QueueClient } from './queue-client.js';
import { QueueWorkers } from './queue-workers.js';

/** Under this token the backend of the queue is injected; for health checks. */
export const QUEUE_BACKEND = Symbol('QueueBackend');

@Injectable()
class QueueCloser implements OnModuleDestroy, BeforeApplicationShutdown {
  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(QueueClient) private readonly client: QueueClient<JobCatalogue>,
    @Inject(QueueWorkers) private readonly workers: QueueWorkers,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await this.workers.close();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.client.close();
    await this.backend.close();
  }
}

@Module({})
export class QueueModule {
  /** Opens the queue for the jobs of this catalogue. Nothing is worked off until `QueueWorkers` are started. */
  static forRoot(catalogue: JobCatalogue): DynamicModule {
    const open = (configuration: Configuration, logger: Logger): QueueBackend =>
      openQueueBackend(configuration, queuesOf(catalogue), logger);
    return {
      module: QueueModule,
      global: true,
      providers: [
        { provide: QUEUE_BACKEND, useFactory: open, inject: [CONFIGURATION, LOGGER] },
        {
          provide: QueueClient,
          useFactory: (backend: QueueBackend, logger: Logger) => new QueueClient(catalogue, backend, logger),
          inject: [QUEUE_BACKEND, LOGGER],
        },
        {
          provide: QueueWorkers,
          useFactory: (backend: QueueBackend, logger: Logger) => new QueueWorkers(catalogue, backend, logger),
          inject: [QUEUE_BACKEND, LOGGER],
        },
        QueueCloser,
      ],
      exports: [QUEUE_BACKEND, QueueClient, QueueWorkers],
    };
  }
}
