import { fill, type Locale, type Wording } from '@mingjing/domain';
import { fieldProblemText, type FieldProblem } from './field-problems.js';
import { problemTexts, type ProblemCode } from './problem-texts.js';

/** What a refused request is told (RFC 9457), before its request id is added. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
  readonly refusals?: readonly object[];
  readonly [more: string]: unknown;
}

/** An error that says by itself what the client is told. */
export interface ProblemSource {
  toProblem(locale: Locale): Problem;
}

export const isProblemSource = (error: unknown): error is ProblemSource =>
  typeof error === 'object' &&
  error !== null &&
  'toProblem' in error &&
  typeof error.toProblem === 'function';

export interface ProblemDetails {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly FieldProblem[];
  readonly refusals?: readonly object[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Words the problem of that code. */
export function problemOf(code: ProblemCode, locale: Locale, details: ProblemDetails = {}): Problem {
  const { status, title, detail }: { status: number; title: Wording; detail: Wording } = problemTexts[code];
  return {
    type: `urn:mingjing:problem:${code}`,
    title: title[locale],
    status,
    detail: fill(detail[locale], details.params),
    ...(details.errors && {
      errors: details.errors.map((error) => ({
        field: error.field,
        code: error.code,
        message: fieldProblemText(error, locale),
      })),
    }),
    ...(details.refusals && { refusals: details.refusals }),
    ...details.more,
  };
}

/** Refuses a request with the problem of that code. */
export class HttpProblem extends Error implements ProblemSource {
  override readonly name = 'HttpProblem';

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
  }

  /** For Fastify, which may answer before Nest is asked. */
  get statusCode(): number {
    return problemTexts[this.code].status;
  }

  toProblem(locale: Locale): Problem {
    return problemOf(this.code, locale, this.details);
  }
}
