import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { dictionaryKinds, type DictionaryKind } from '@mingjing/domain';
import { HttpProblem } from '../http/problem.js';

type Request = FastifyRequest<{ Params: { kind?: string; code?: string } }>;

export interface EntryPlace {
  readonly kind: DictionaryKind;
  readonly code: string;
}

/** The dictionary from the address; what is none of them is not there. */
export const Kind = createParamDecorator((_: unknown, context: ExecutionContext): DictionaryKind =>
  kindOf(context.switchToHttp().getRequest<Request>()),
);

/** The dictionary and the entry's code from the address. */
export const Place = createParamDecorator((_: unknown, context: ExecutionContext): EntryPlace => {
  const request = context.switchToHttp().getRequest<Request>();
  const { code = '' } = request.params;
  if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(code)) throw new HttpProblem('not-found');
  return { kind: kindOf(request), code };
});

function kindOf({ params: { kind } }: Request): DictionaryKind {
  const known = dictionaryKinds.find((each) => each === kind);
  if (!known) throw new HttpProblem('not-found');
  return known;
}

/** Describes the parameters that Place reads. */
export const ApiEntryPlace = (): MethodDecorator & ClassDecorator =>
  applyDecorators(ApiKind(), ApiParam({ name: 'code', type: 'string' }));

/** Describes the parameter that Kind reads. */
export const ApiKind = (): MethodDecorator & ClassDecorator =>
  applyDecorators(ApiParam({ name: 'kind', enum: dictionaryKinds, enumName: 'DictionaryKind' }));
