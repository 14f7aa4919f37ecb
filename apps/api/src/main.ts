import 'reflect-metadata';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigurationError, readConfiguration } from '@mingjing/platform/config';
import { createLogger, type Logger } from '@mingjing/platform/logging';
import { AppModule } from './app.module.js';
import { refuseKnownPasswords } from './auth/known-passwords.js';
import { createApplication } from './http/application.js';

const STOPS_WITHIN = 8_000;
const webFolder = join(import.meta.dirname, '../../../web');

const logger = createLogger('api', 'info');
try {
  const configuration = readConfiguration();
  logger.level = configuration.logLevel;
  const module = AppModule.forRoot({ configuration, logger });
  const app = await createApplication(module, { configuration, logger, webFolder });
  stopOnRequest(app, logger);
  await refuseKnownPasswords(app, configuration.host);
  await app.listen(configuration.port, configuration.host);
  logger.info({ host: configuration.host, port: configuration.port }, 'The API answers.');
} catch (error) {
  if (error instanceof ConfigurationError) logger.fatal(error.message);
  else logger.fatal({ error }, 'The API could not start.');
  process.exit(1);
}

/** A signal asks for it, or the launcher's channel closes because the launcher has gone. */
function stopOnRequest(app: NestFastifyApplication, log: Logger): void {
  let stopping = false;
  const stop = (reason: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'The API stops.');
    setTimeout(() => process.exit(0), STOPS_WITHIN).unref();
    void app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, 'The API did not stop in order.');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('the launcher has gone'));
  // It may have gone while we were still loading.
  if ((process.connected as boolean | undefined) === false) stop('the launcher has gone');
}
