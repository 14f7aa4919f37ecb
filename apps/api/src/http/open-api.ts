import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

const COOKIE = 'session';

/** Describes the whole API as its controllers and bodies declare it. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('明镜 Mingjing')
    .setDescription('Case management for administrative reconsideration')
    .setVersion('0.1.0')
    .addCookieAuth('mingjing_session', { type: 'apiKey', in: 'cookie' }, COOKIE)
    .addSecurityRequirements(COOKIE)
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return {
    ...document,
    components: { ...document.components, schemas: { ...document.components?.schemas, Problem: problem } },
    paths: Object.fromEntries(Object.entries(document.paths).map(withProblems)),
  };
}

const problem: SchemaObject = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
    refusals: { type: 'array', items: { type: 'object' } },
  },
};

type PathEntry = [string, OpenAPIObject['paths'][string]];

function withProblems([path, item]: PathEntry): PathEntry {
  const methods = Object.entries(item).map(([method, operation]) => [method, withProblem(operation)]);
  return [path, Object.fromEntries(methods) as OpenAPIObject['paths'][string]];
}

function withProblem(operation: unknown): unknown {
  if (typeof operation !== 'object' || operation === null || !('responses' in operation)) return operation;
  const refused = {
    description: 'Refused',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return { ...operation, responses: { ...(operation.responses as object), default: refused } };
}
