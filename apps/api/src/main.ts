import 'reflect-metadata';
import { join } from 'node:path';
import { readConfiguration } from '@mingjing/platform/config';
import { createLogger } from '@mingjing/platform/logging';
import { runProgram } from '@mingjing/platform/process';
import { AppModule } from './app.module.js';
import { refuseKnownPasswords } from './auth/known-passwords.js';
import { createApplication } from './http/application.js';

const webFolder = join(import.meta.dirname, '../../../web');

const logger = createLogger('api', 'info');

await runProgram('API', logger, async (opened) => {
  const configuration = readConfiguration();
  logger.level = configuration.logLevel;
  const module = AppModule.forRoot({ configuration, logger });
  const app = await createApplication(module, { configuration, logger, webFolder });
  opened(app);
  await refuseKnownPasswords(app, configuration.host);
  await app.listen(configuration.port, configuration.host);
  logger.info({ host: configuration.host, port: configuration.port }, 'The API answers.');
});
