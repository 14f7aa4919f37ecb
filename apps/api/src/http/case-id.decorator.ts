import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isUuid } from './field-checks.js';
import { HttpProblem } from './problem.js';

/** The case's id from the address; what is no id is no case. */
export const CaseId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { id } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id?: string } }>>().params;
  if (!isUuid(id)) throw new HttpProblem('case-not-found');
  return id;
});

/** Describes the parameter that CaseId reads. */
export const ApiCaseId = (): MethodDecorator & ClassDecorator =>
  applyDecorators(ApiParam({ name: 'id', type: 'string', format: 'uuid' }));
