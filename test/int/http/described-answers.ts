import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Answer } from './api-bench.js';

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Json }>> }>
  >;
  readonly 'x-act-bodies'?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** OpenAPI 3.0 as JSON Schema, in which what the document does not know is an error. */
export function strictSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strictSchema);
  if (!isJson(schema)) return schema;
  const { nullable, ...rest } = schema;
  const strict: Json = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === 'enum' ? value : strictSchema(value)]),
  );
  const closed =
    'properties' in strict && !('additionalProperties' in strict)
      ? { ...strict, additionalProperties: false }
      : strict;
  return nullable === true ? { anyOf: [closed, { type: 'null' }] } : closed;
}

/** Holds answers to what the document says of them. */
export class DescribedAnswers {
  private readonly ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly document: ApiDocument) {
    formats.default(this.ajv);
    this.ajv.addVocabulary(['components', 'x-help', 'x-label', 'x-control']);
    this.ajv.addSchema({ $id: 'api', components: strictSchema(document.components) });
  }

  /** The operations that answer about cases, as `GET /api/cases/{id}`. */
  operations(about: RegExp): string[] {
    return Object.entries(this.document.paths)
      .filter(([path]) => about.test(path))
      .flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`));
  }

  /** What is wrong with the answer; nothing where the document describes it. */
  faults(operation: string, { status, headers, body }: Answer): readonly string[] {
    const [method = '', path = ''] = operation.split(' ');
    const described = this.document.paths[path]?.[method.toLowerCase()]?.responses[String(status)];
    if (!described) return [`${operation} does not say that it answers ${String(status)}`];
    const [mediaType = ''] = String(headers['content-type']).split(';');
    const schema = described.content?.[mediaType]?.schema;
    if (!schema) return [`${operation} ${String(status)} says nothing of ${mediaType}`];
    const validate = this.validator(schema);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  private validator(schema: Json): ValidateFunction {
    const key = JSON.stringify(schema);
    const known = this.compiled.get(key);
    if (known) return known;
    const local = JSON.parse(key.replaceAll('"#/components', '"api#/components')) as Json;
    const made = this.ajv.compile(strictSchema(local) as Json);
    this.compiled.set(key, made);
    return made;
  }
}
