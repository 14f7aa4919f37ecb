import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessLog } from '@mingjing/casework/access-log';
import type { Configuration } from '@mingjing/platform/config';
import { NestLogger, type Logger } from '@mingjing/platform/logging';
import { recordAccesses } from './access-record.js';
import { isLoopback } from '../auth/loopback.js';
import { answerBrokenConnection } from './broken-connection.js';
import { BODY_LIMIT, takeJsonAndPieces } from './body-parser.js';
import { ProblemFilter } from './problem.filter.js';
import { buildOpenApi } from './open-api.js';
import { OpenApiDescription } from '../health/openapi-description.js';
import { sendProblem } from './problem-reply.js';
import { logRequests } from './request-log.js';
import { setSecurityHeaders } from './security-headers.js';
import { RequestValidation } from './validation.js';
import { serveWebPages } from './web-pages.js';

export interface ApplicationSettings {
  readonly configuration: Configuration;
  readonly logger: Logger;
  /** Where the built pages lie, if there are any. */
  readonly webFolder?: string;
}

const LONGEST_PARAMETER = 200;
const REQUEST_ARRIVES_WITHIN = 30_000;

/** The API as it answers, apart from listening: what holds for every route is set here. */
export async function createApplication(
  module: Type | DynamicModule,
  { configuration, logger, webFolder }: ApplicationSettings,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter(configuration, logger), {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  logRequests(fastify, logger);
  takeJsonAndPieces(fastify);
  await app.register(fastifyCookie);
  await setSecurityHeaders(app, configuration.publicOrigin?.startsWith('https:') ?? false);
  recordAccesses(fastify, app.get(AccessLog, { strict: false }), logger);
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalPipes(new RequestValidation());
  app.get(OpenApiDescription, { strict: false }).madeBy(() => buildOpenApi(app));
  if (webFolder !== undefined) await serveWebPages(app, webFolder);
  return app;
}

function adapter({ publicOrigin }: Configuration, logger: Logger): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_ARRIVES_WITHIN,
    clientErrorHandler: answerBrokenConnection,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    // A proxy on this machine tells whose request it passes on; nobody else is believed.
    trustProxy: publicOrigin !== undefined && ((address, hop) => hop === 0 && isLoopback(address)),
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // What the router refuses by itself meets no hook.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.header('X-Request-Id', request.id).header('X-Content-Type-Options', 'nosniff');
      sendProblem(error, request, reply, logger);
    },
  });
}
