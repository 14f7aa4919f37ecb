import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { JOB_HANDLERS, JOB_QUEUE, startSchedules, type JobQueue } from '@mingjing/casework/jobs';
import { readConfiguration } from '@mingjing/platform/config';
import { createLogger, NestLogger } from '@mingjing/platform/logging';
import { runProgram } from '@mingjing/platform/process';
import { QueueWorkers, type JobHandler } from '@mingjing/platform/queue';
import { Heartbeat } from './heartbeat.js';
import { WorkerModule } from './worker.module.js';

const logger = createLogger('worker', 'info');

await runProgram('worker', logger, async (opened) => {
  const configuration = readConfiguration();
  logger.level = configuration.logLevel;
  const app = await NestFactory.createApplicationContext(WorkerModule.with(configuration, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  opened(app);
  await app.get(QueueWorkers).start(app.get<JobHandler[]>(JOB_HANDLERS));
  await startSchedules(app.get<JobQueue>(JOB_QUEUE));
  await app.get(Heartbeat).start();
  logger.info('The worker works.');
});
