import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '@mingjing/casework/sessions';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose request it is, once the guard has seen it. */
    signedIn?: SignedIn;
  }
}

export type { FastifyRequest };
