import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createLogger } from '@mingjing/platform/logging';
import { AppModule } from '../app.module.js';
import { buildOpenApi } from '../http/open-api.js';

// Nothing connects: in a preview Nest looks at the modules and makes none of their parts.
const configuration = {
  databaseUrl: 'postgres://nowhere.invalid/none',
  databasePoolSize: 1,
  host: '127.0.0.1',
  port: 0,
  logLevel: 'silent',
  dataFolder: '/nowhere',
  uploadQuotaMegabytes: 0,
} as const;

/** Describes the API without a database, for the committed copy. */
export async function describeApi(): Promise<OpenAPIObject> {
  const logger = createLogger('describe', 'silent');
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot({ configuration, logger }),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  app.setGlobalPrefix('api');
  return buildOpenApi(app);
}
