import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';

const meanings = {
  400: 'Malformed, or fields that are not as they must be',
  401: 'Nobody is signed in',
  403: 'Not permitted',
  404: 'Nothing there that may be seen',
  409: 'Not possible in the present state',
  413: 'Larger than it may be',
  416: 'No such part of the content',
  412: 'The version named is not the present one',
  422: 'Something required is missing, or the key was used for another request',
  428: 'No version named',
  507: 'No room left',
} as const;

export type ProblemStatus = keyof typeof meanings;

/** Statuses answered with the general problem, or besides with a problem of its own form. */
export type AnsweredProblems = Readonly<Partial<Record<ProblemStatus, true | Type>>>;

/** Describes the problems a route can answer with; without arguments those of any reading route. */
export function AnswersProblems(more: AnsweredProblems = {}): MethodDecorator {
  const answered: AnsweredProblems = { 400: true, 401: true, 403: true, ...more };
  const forms = Object.values(answered).filter((form) => form !== true);
  const responses = Object.entries(answered).map(([status, form]) =>
    ApiResponse({
      status: Number(status),
      description: meanings[Number(status) as ProblemStatus],
      content: { 'application/problem+json': { schema: schemaOf(form) } },
    }),
  );
  return applyDecorators(ApiExtraModels(...forms), ...responses);
}

const general = { $ref: '#/components/schemas/Problem' };

const schemaOf = (form: true | Type) =>
  form === true ? general : { anyOf: [{ $ref: getSchemaPath(form) }, general] };
