import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { JOB_HANDLERS, JOB_QUEUE, startSchedules, type JobQueue } from '@mingjing/casework/jobs';
import { readConfiguration } from '@mingjing/platform/config';
import { createLogger, NestLogger, type Logger } from '@mingjing/platform/logging';
import { QueueWorkers, type JobHandler } from '@mingjing/platform/queue';
import { Heartbeat } from './heartbeat.js';
import { WorkerModule } from './worker.module.js';

const STOPS_WITHIN = 8_000;

const configuration = readConfiguration();
const logger = createLogger('worker', configuration.logLevel);

try {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(configuration, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  stopOnRequest(app, logger);
  await app.get(QueueWorkers).start(app.get<JobHandler[]>(JOB_HANDLERS));
  await startSchedules(app.get<JobQueue>(JOB_QUEUE));
  await app.get(Heartbeat).start();
  logger.info('The worker works.');
} catch (error) {
  logger.fatal({ error }, 'The worker could not start.');
  process.exit(1);
}

/** A signal asks for it, or the launcher's channel closes because the launcher has gone. */
function stopOnRequest(app: INestApplicationContext, log: Logger): void {
  let stopping = false;
  const stop = (reason: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'The worker stops.');
    // What does not end in time is done again by the next worker.
    setTimeout(() => process.exit(0), STOPS_WITHIN).unref();
    void app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, 'The worker did not stop in order.');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('the launcher has gone'));
  // It may have gone while we were still loading.
  if ((process.connected as boolean | undefined) === false) stop('the launcher has gone');
}
