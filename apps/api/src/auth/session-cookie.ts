import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'mingjing_session';

export const sessionTokenOf = (request: FastifyRequest): string | undefined => {
  const token = request.cookies[NAME];
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
};

/** Out of reach of scripts and of other sites; gone with the browser. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  void reply.setCookie(NAME, token, { ...place, secure });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(NAME, { ...place, secure });
}

const place = { path: '/', httpOnly: true, sameSite: 'strict' } as const;
