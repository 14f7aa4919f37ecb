import type { FastifyInstance } from 'fastify';
import type { Logger } from '@mingjing/platform/logging';

/** Writes a line for each answered request: the route's pattern, never an address with ids in it. */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('X-Request-Id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const line = {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      ...(request.problem && { problem: request.problem.type }),
    };
    if (line.route === '/api/health' && reply.statusCode < 400) logger.debug(line, 'request');
    else logger.info(line, 'request');
  });
}
