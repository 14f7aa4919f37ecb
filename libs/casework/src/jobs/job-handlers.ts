import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '@mingjing/platform/logging';
import type { JobHandler } from '@mingjing/platform/queue';
import { MaterialSweep } from '../materials/index.js';
import { OutboxRelay } from '../outbox/index.js';
import { DatedReminders, ReminderScan } from '../reminders/index.js';
import { DailySweep } from './daily-sweep.js';
import { JOB_QUEUE, type JobQueue } from './job-catalogue.js';
import { RecordTrimmer } from './record-trimmer.js';

@Injectable()
export class RelayOutbox implements JobHandler {
  readonly job = 'relayOutbox';

  constructor(
    private readonly relay: OutboxRelay,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async execute(): Promise<void> {
    const messages = await this.relay.execute();
    if (messages > 0) this.logger.info({ messages }, 'Messages of the outbox were delivered.');
  }
}

@Injectable()
export class ScanReminders implements JobHandler {
  readonly job = 'scanReminders';

  constructor(
    private readonly scan: ReminderScan,
    private readonly dated: DatedReminders,
    private readonly sweep: DailySweep,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async execute(): Promise<void> {
    if (await this.sweep.isDue()) await this.queue.add('sweepCases', {});
    const result = { ...(await this.scan.execute()), dated: await this.dated.post() };
    if (result.sent + result.dropped + result.dated > 0) this.logger.info(result, 'Reminders were sent.');
  }
}

@Injectable()
export class SweepCases implements JobHandler {
  readonly job = 'sweepCases';

  constructor(
    private readonly sweep: DailySweep,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async execute(): Promise<void> {
    const result = await this.sweep.run();
    this.logger.info(result, 'The open cases were swept.');
    await this.queue.add('relayOutbox', {});
    await this.queue.add('scanReminders', {});
  }
}

@Injectable()
export class SweepMaterials implements JobHandler {
  readonly job = 'sweepMaterials';

  constructor(
    private readonly sweep: MaterialSweep,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async execute(): Promise<void> {
    this.logger.info(await this.sweep.run(), 'Files that no case needs were taken away.');
  }
}

@Injectable()
export class TrimRecords implements JobHandler {
  readonly job = 'trimRecords';

  constructor(
    private readonly trimmer: RecordTrimmer,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async execute(): Promise<void> {
    this.logger.info(await this.trimmer.trim(), 'Old records were taken away.');
  }
}
