import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access, AccessKind, AccessLog } from '@mingjing/casework/access-log';
import type { Logger } from '@mingjing/platform/logging';
import { isUuid } from './field-checks.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route gives access to, if its use is recorded. */
    accesses?: AccessKind;
  }
  interface FastifyRequest {
    /** The case a request was about, where its address does not name it. */
    concernedCase?: string;
  }
}

const refused = new Set([401, 403, 404, 409, 412, 422, 428, 429]);

/** Records who looked at what, and every refusal, before the answer leaves: no answer without its trace. */
export function recordAccesses(fastify: FastifyInstance, log: AccessLog, logger: Logger): void {
  fastify.addHook('onSend', async (request, reply) => {
    if (!isRecorded(request, reply)) return;
    try {
      await log.record(accessOf(request, reply));
    } catch (error) {
      logger.error({ error, requestId: request.id }, 'An access could not be recorded.');
    }
  });
}

function isRecorded({ routeOptions }: FastifyRequest, { statusCode }: FastifyReply): boolean {
  if (routeOptions.url?.startsWith('/api/') !== true) return false;
  return refused.has(statusCode) || (routeOptions.config.accesses !== undefined && statusCode < 400);
}

function accessOf(request: FastifyRequest, reply: FastifyReply): Access {
  const route = request.routeOptions.url ?? '';
  const { id, act } = (request.params ?? {}) as { id?: string; act?: string };
  return {
    kind: request.routeOptions.config.accesses ?? 'other',
    userId: request.signedIn?.actor.id ?? null,
    requestId: request.id,
    method: request.method,
    route,
    caseId:
      route.startsWith('/api/cases/') && isUuid(id) ? id : (request.concernedCase ?? caseOpenedBy(reply)),
    act: act !== undefined && /^[A-Za-z]{1,60}$/.test(act) ? act : null,
    status: reply.statusCode,
    refusals: request.problem ? codesOf(request.problem) : null,
  };
}

/** A new case has no place in the address of the request; the answer names it. */
function caseOpenedBy(reply: FastifyReply): string | null {
  const location = reply.getHeader('location');
  const id = typeof location === 'string' ? /^\/api\/cases\/([^/]+)$/.exec(location)?.[1] : undefined;
  return isUuid(id) ? id : null;
}

function codesOf({ type, refusals = [] }: NonNullable<FastifyRequest['problem']>): readonly string[] {
  const codes = refusals.flatMap((refusal) => ('code' in refusal ? [String(refusal.code)] : []));
  return codes.length > 0 ? codes : [type.slice(type.lastIndexOf(':') + 1)];
}
