import {
  Injectable,
  ValidationPipe,
  type ArgumentMetadata,
  type PipeTransform,
  type Type,
  type ValidationError,
} from '@nestjs/common';
import { QUERY } from './field-readings.js';
import { isFieldProblemCode, type FieldProblem, type FieldProblemCode } from './field-problems.js';
import { HttpProblem } from './problem.js';

const strict = { whitelist: true, forbidNonWhitelisted: true, transform: true };

const pipeFor = (prefix: string, groups: string[]): ValidationPipe =>
  new ValidationPipe({
    ...strict,
    transformOptions: { groups },
    exceptionFactory: (errors) => new HttpProblem('invalid-fields', { errors: collect(errors, prefix) }),
  });

/** Checks what a request says against the class the handler names; collects everything wrong with it. */
@Injectable()
export class RequestValidation implements PipeTransform {
  private readonly bodies = pipeFor('', []);
  private readonly queries = pipeFor('', [QUERY]);

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body') return this.queries.transform(value, metadata);
    if (isBodyClass(metadata.metatype)) refuseUnlessGroup(value ?? {}, '');
    return this.bodies.transform(value ?? {}, metadata);
  }
}

/** Checks a part of a body by its own class; errors name their fields below the prefix. */
export async function validateBody<Body extends object>(
  shape: Type<Body>,
  value: unknown,
  prefix: string,
): Promise<Body> {
  refuseUnlessGroup(value ?? {}, prefix);
  const metadata: ArgumentMetadata = { type: 'body', metatype: shape };
  return (await pipeFor(prefix, []).transform(value ?? {}, metadata)) as Body;
}

const isBodyClass = (metatype: ArgumentMetadata['metatype']): boolean =>
  metatype !== undefined && !([String, Number, Boolean, Array, Object] as unknown[]).includes(metatype);

function refuseUnlessGroup(value: unknown, field: string): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new HttpProblem('invalid-fields', { errors: [{ field, code: 'notAnObject' }] });
}

function collect(errors: readonly ValidationError[], prefix: string): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = prefix === '' ? error.property : `${prefix}.${error.property}`;
    const below = collect(error.children ?? [], field);
    const own = Object.entries(error.constraints ?? {});
    // Who is told that a field is no group, or no list of groups, need not hear what is missing inside.
    const told = own.find(([name]) => name === 'field') ?? (below.length > 0 ? undefined : own[0]);
    return told ? [{ field, code: codeOf(told), params: paramsOf(error) }] : below;
  });
}

function codeOf([name, message]: [string, string]): FieldProblemCode {
  if (name === 'whitelistValidation') return 'unknownField';
  return name === 'field' && isFieldProblemCode(message) ? message : 'invalid';
}

const paramsOf = ({ contexts }: ValidationError): Record<string, string | number> =>
  (contexts?.['field'] as Record<string, string | number> | undefined) ?? {};
