import { ErrorCode, type JobSchedulerJson, type JobsOptions, type RepeatOptions } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';

import { newId } from '../ids/index.js';
import type { Logger } from '../logging/index.js';
import { checkId, queuesOf } from './job.js';
import type { JobCatalogue, JobName, JobSpec, PayloadOf, Recurrence } from './job.js';
import type { AnyQueue, QueueBackend } from './queue-backend.js';

export interface AddOptions {
  readonly delayMs?: number;
}

const FAILED_JOBS_KEPT = 500;
const FIRST_RETRY = 1_000;
const IDLE_CHECK = 20;

/** Adds jobs of the catalogue to their queues. */
export class QueueClient<Catalogue extends JobCatalogue> {
  private readonly queues = new Map<string, AnyQueue>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly backend: QueueBackend,
    private readonly logger: Logger,
  ) {
    for (const name of queuesOf(catalogue)) this.queues.set(name, this.open(name));
  }

  async add<Name extends JobName<Catalogue>>(
    name: Name,
    payload: PayloadOf<Catalogue[Name]>,
    { delayMs = 0 }: AddOptions = {},
  ): Promise<void> {
    const spec = this.specOf(name);
    const id = checkId(spec.idOf(payload));
    const identity = spec.again === true ? onceMoreAfterwards(id) : { jobId: id };
    await this.queueOf(spec).add(name, payload, { ...jobOptions(spec), ...identity, delay: delayMs });
  }

  /** Adds a job nobody depends on, since a schedule brings it anyway: never fails, and nobody waits for it. */
  nudge<Name extends JobName<Catalogue>>(name: Name, payload: PayloadOf<Catalogue[Name]>): void {
    this.add(name, payload).catch((error: unknown) => {
      this.logger.warn({ error, job: name }, 'The queue did not take a nudge; the schedule will do.');
    });
  }

  /** Lets the job come at these times; the name is the schedule's identity, so saying it again moves it. */
  async schedule<Name extends JobName<Catalogue>>(
    name: Name,
    recurrence: Recurrence,
    payload: PayloadOf<Catalogue[Name]>,
  ): Promise<void> {
    const spec = this.specOf(name);
    const repeat =
      'cron' in recurrence ? { pattern: recurrence.cron, tz: recurrence.tz } : { every: recurrence.everyMs };
    const queue = this.queueOf(spec);
    try {
      await queue.upsertJobScheduler(name, repeat, { name, data: payload, opts: jobOptions(spec) });
    } catch (error) {
      // Another program states it at this very moment; what stands then is as good as our own.
      if (!isCollision(error) || !comesSo(await queue.getJobScheduler(name), repeat)) throw error;
    }
  }

  /** Ends the schedules of earlier versions that are not among these names. */
  async dropOtherSchedules(names: readonly JobName<Catalogue>[]): Promise<void> {
    for (const queue of this.queues.values()) {
      for (const { key } of await queue.getJobSchedulers()) {
        if (!(names as readonly string[]).includes(key)) await queue.removeJobScheduler(key);
      }
    }
  }

  /** Resolves once no job waits or runs; delayed ones do not count. */
  async awaitIdle(timeoutMs = 10_000): Promise<void> {
    const giveUpAt = performance.now() + timeoutMs;
    while (await this.isBusy()) {
      if (performance.now() > giveUpAt) throw new Error('The queue did not become idle.');
      await sleep(IDLE_CHECK);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private async isBusy(): Promise<boolean> {
    const counts = await Promise.all(
      [...this.queues.values()].map((queue) => queue.getJobCounts('waiting', 'active', 'prioritized')),
    );
    return counts.some((count) => Object.values(count).some((jobs) => jobs > 0));
  }

  private open(name: string): AnyQueue {
    const queue = this.backend.queue(name);
    queue.on('error', (error) => this.logger.warn({ error, queue: name }, 'The queue is not reached.'));
    return queue;
  }

  private specOf<Name extends JobName<Catalogue>>(name: Name): JobSpec<PayloadOf<Catalogue[Name]>> {
    const spec = this.catalogue[name] as JobSpec<PayloadOf<Catalogue[Name]>> | undefined;
    if (spec === undefined) throw new Error(`The catalogue has no job "${name}".`);
    return spec;
  }

  private queueOf({ queue }: Pick<JobSpec<never>, 'queue'>): AnyQueue {
    const found = this.queues.get(queue);
    if (found === undefined) throw new Error(`There is no queue "${queue}".`);
    return found;
  }
}

const isCollision = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === ErrorCode.SchedulerJobIdCollision;
const comesSo = (known: JobSchedulerJson | undefined, { pattern, tz }: RepeatOptions): boolean =>
  known?.pattern === pattern && known?.tz === tz;

// Numbering jobs by itself, BullMQ would want to create a sequence; only the owner may.
function onceMoreAfterwards(id: string): JobsOptions {
  return { jobId: `${id}-${newId()}`, deduplication: { id, keepLastIfActive: true } };
}

function jobOptions(spec: Pick<JobSpec<never>, 'attempts'>): JobsOptions {
  return {
    attempts: spec.attempts,
    backoff: { type: 'exponential', delay: FIRST_RETRY },
    // A finished job that is kept would swallow the next one of its id.
    removeOnComplete: true,
    removeOnFail: { count: FAILED_JOBS_KEPT },
  };
}
