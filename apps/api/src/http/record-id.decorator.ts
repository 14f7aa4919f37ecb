import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isUuid } from './field-checks.js';
import { HttpProblem } from './problem.js';

/** The id from the address; what is no id names nothing. */
export const RecordId = createParamDecorator(
  (name: string | undefined, context: ExecutionContext): string => {
    const { params } = context
      .switchToHttp()
      .getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
    const id = params[name ?? 'id'];
    if (!isUuid(id)) throw new HttpProblem('not-found');
    return id;
  },
);

/** Describes the parameter that RecordId reads. */
export const ApiRecordId = (name = 'id'): MethodDecorator & ClassDecorator =>
  applyDecorators(ApiParam({ name, type: 'string', format: 'uuid' }));
