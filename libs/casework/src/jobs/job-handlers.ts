import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '@mingjing/platform/logging';
import type { JobHandler } from '@mingjing/platform/queue';
import { MaterialSweep } from '../materials/index.js';
import { SumFolding } from '../statistics/index.js';
import { OutboxRelay } from '../outbox/index.js';
import { DatedReminders, ReminderScan } from '../reminders/index.js';
import { DailySweep } from './daily-sweep.js';
import { JOB_QUEUE, type JobQueue } from './job-catalogue.js';
import { JOURNAL_CHECKS, type JournalChecks } from './journal-checks.js';
import { REGISTER_WORK, type RegisterWork } from './register-work.js';
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
export class ImportRegisters implements JobHandler {
  readonly job = 'importRegisters';

  constructor(
    @Inject(REGISTER_WORK) private readonly work: RegisterWork,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async execute(): Promise<void> {
    const rows = await this.work.run();
    if (rows > 0) this.logger.info({ rows }, 'Rows of old registers were gone through.');
  }
}

@Injectable()
export class FoldSums implements JobHandler {
  readonly job = 'foldSums';

  constructor(
    private readonly folding: SumFolding,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async execute(): Promise<void> {
    const rows = await this.folding.fold();
    if (rows > 0) this.logger.info({ rows }, 'The sums of the statistics were brought together.');
  }
}

@Injectable()
export class VerifyJournals implements JobHandler {
  readonly job = 'verifyJournals';

  constructor(@Inject(JOURNAL_CHECKS) private readonly checks: JournalChecks) {}

  async execute(): Promise<void> {
    await this.checks.nightly();
  }
}

@Injectable()
export class ResumeVerification implements JobHandler {
  readonly job = 'resumeVerification';

  constructor(@Inject(JOURNAL_CHECKS) private readonly checks: JournalChecks) {}

  async execute(): Promise<void> {
    await this.checks.resume();
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
