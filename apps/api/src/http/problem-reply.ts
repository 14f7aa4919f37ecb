import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '@mingjing/platform/logging';
import { headersOf } from './account.problems.js';
import { problemOf, type Problem } from './problem.js';
import { problemFor } from './problem-mapper.js';
import { localeOf } from './request-locale.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the client was told instead of what it asked for. */
    problem?: Problem;
  }
}

/** Answers with the problem that an error amounts to; an error of the program goes into the log with the request's id. */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
): void {
  const locale = localeOf(request.headers['accept-language']);
  const known = problemFor(error, locale);
  if (known === null || known.status >= 500) {
    logger.error({ error, requestId: request.id, route: request.routeOptions.url }, 'A request failed.');
  }
  if (reply.sent || reply.raw.headersSent) return;
  const problem = known ?? problemOf('internal', locale, { params: { requestId: request.id } });
  request.problem = problem;
  void reply.headers(headersOf(error));
  if (problem.status === 503) void reply.header('Retry-After', '2');
  void reply
    .status(problem.status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .header('Content-Language', locale)
    .header('Cache-Control', 'no-store')
    .send(JSON.stringify({ ...problem, requestId: request.id }));
}
