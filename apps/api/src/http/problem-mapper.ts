import { HttpException } from '@nestjs/common';
import type { Locale } from '@mingjing/domain';
import { sqlStateOf } from '@mingjing/platform/database';
import { accountProblem } from './account.problems.js';
import { caseworkProblem } from './casework.problems.js';
import { handInProblem } from './hand-in.problems.js';
import { importProblem } from './import.problems.js';
import { materialProblem } from './material.problems.js';
import { isProblemSource, problemOf, type Problem } from './problem.js';
import type { ProblemCode } from './problem-texts.js';
import { settingProblem } from './setting.problems.js';

const codesByStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-request',
  401: 'sign-in-required',
  403: 'not-permitted',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  409: 'conflict',
  412: 'stale-case',
  413: 'body-too-large',
  414: 'url-too-long',
  415: 'unsupported-media-type',
  422: 'unprocessable',
  428: 'version-required',
  431: 'header-too-large',
  503: 'unavailable',
};

const codesOfFastify: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_BAD_URL: 'malformed-url',
  FST_ERR_MAX_PARAM_LENGTH: 'url-too-long',
};

/** What the client is told of an error; null for an error of the program, which tells nothing. */
export function problemFor(error: unknown, locale: Locale): Problem | null {
  if (isProblemSource(error)) return error.toProblem(locale);
  const known =
    caseworkProblem(error, locale) ??
    handInProblem(error, locale) ??
    importProblem(error, locale) ??
    accountProblem(error, locale) ??
    settingProblem(error, locale) ??
    materialProblem(error, locale);
  if (known) return known;
  if (isOutage(error)) return problemOf('unavailable', locale);
  const code = codeOf(error);
  return code && problemOf(code, locale);
}

function codeOf(error: unknown): ProblemCode | null {
  const source = error instanceof HttpException && error.cause !== undefined ? error.cause : error;
  const fastify =
    source instanceof Error && 'code' in source ? codesOfFastify[String(source.code)] : undefined;
  if (fastify) return fastify;
  const status = statusOf(error);
  if (status === null) return null;
  return codesByStatus[status] ?? (status < 500 ? 'malformed-request' : null);
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  return typeof status === 'number' ? status : null;
}

// The database going away is no mistake of the program; whoever asks again soon is answered.
const outages = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);
const outageWords =
  /Connection terminated|timeout exceeded when trying to connect|connection is closed|not queryable|already released/i;

function isOutage(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined && (outages.has(state) || state.startsWith('08'))) return true;
  return error instanceof Error && outageWords.test(error.message);
}
