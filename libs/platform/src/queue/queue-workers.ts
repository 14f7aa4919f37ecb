import type { Job } from 'bullmq';

import type { Logger } from '../logging/index.js';
import { handlerTable } from './handler-table.js';
import { queuesOf } from './job.js';
import type { JobCatalogue, JobHandler } from './job.js';
import type { AnyWorker, QueueBackend } from './queue-backend.js';

/** How soon a job is taken up again after its worker has died. */
export interface Patience {
  readonly lockMs: number;
  readonly stalledCheckMs: number;
}

const PATIENCE: Patience = { lockMs: 15_000, stalledCheckMs: 5_000 };
const RETRY_AFTER_ERROR = 1_000;
// The death of a worker says nothing against its job.
const MOST_DEATHS = 20;

/** One worker for each queue of the catalogue, which hands each job to the handler of its name. */
export class QueueWorkers {
  private workers: AnyWorker[] = [];

  constructor(
    private readonly catalogue: JobCatalogue,
    private readonly backend: QueueBackend,
    private readonly logger: Logger,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /** Starts the work; refuses unless every job of the catalogue has exactly one handler. */
  async start(handlers: readonly JobHandler[]): Promise<void> {
    const table = handlerTable(this.catalogue, handlers);
    this.workers = queuesOf(this.catalogue).map((queue) => this.open(queue, table));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Lets running jobs end, and takes no more. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    this.workers = [];
  }

  private open(queue: string, table: ReadonlyMap<string, JobHandler>): AnyWorker {
    const worker = this.backend.worker(queue, (job) => this.run(job, table), {
      lockDuration: this.patience.lockMs,
      stalledInterval: this.patience.stalledCheckMs,
      maxStalledCount: MOST_DEATHS,
      runRetryDelay: RETRY_AFTER_ERROR,
    });
    worker.on('error', (error) => this.logger.warn({ error, queue }, 'The worker has lost its queue.'));
    worker.on('failed', (job, error) => {
      const last = job === undefined || job.attemptsMade >= (job.opts.attempts ?? 1);
      this.logger[last ? 'error' : 'warn']({ error, queue, job: job?.name, jobId: job?.id }, 'A job failed.');
    });
    worker.on('stalled', (jobId) => {
      this.logger.warn({ queue, jobId }, 'A job is taken up again that its worker left.');
    });
    return worker;
  }

  private async run(job: Job, table: ReadonlyMap<string, JobHandler>): Promise<void> {
    const handler = table.get(job.name);
    if (handler === undefined) throw new Error(`Nobody handles jobs called "${job.name}".`);
    const started = performance.now();
    await handler.execute(job.data as never);
    const milliseconds = Math.round(performance.now() - started);
    this.logger.debug({ job: job.name, jobId: job.id, milliseconds }, 'A job is done.');
  }
}
