import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { dictionaryKinds, type DictionaryKind } from '@mingjing/domain';
import { HttpProblem } from '../http/problem.js';

type Request = FastifyRequest<{ Params: { kind?: string; code?: string } }>;

/** The dictionary from the address; what is none of them is not there. */
export const Kind = createParamDecorator((_: unknown, context: ExecutionContext): DictionaryKind => {
  const { kind } = context.switchToHttp().getRequest<Request>().params;
  const known = dictionaryKinds.find((each) => each === kind);
  if (!known) throw new HttpProblem('not-found');
  return known;
});

/** The entry's code from the address. */
export const EntryCode = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { code = '' } = context.switchToHttp().getRequest<Request>().params;
  if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(code)) throw new HttpProblem('not-found');
  return code;
});

/** Describes the parameters that Kind and EntryCode read. */
export const ApiEntryPlace = (): MethodDecorator & ClassDecorator =>
  applyDecorators(ApiKind(), ApiParam({ name: 'code', type: 'string' }));

export const ApiKind = (): MethodDecorator & ClassDecorator =>
  applyDecorators(ApiParam({ name: 'kind', enum: dictionaryKinds, enumName: 'DictionaryKind' }));
