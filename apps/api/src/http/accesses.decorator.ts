import { RouteConfig } from '@nestjs/platform-fastify';
import type { AccessKind } from '@mingjing/casework/access-log';

/** Marks a route whose use goes into the access log, with what it gives access to. */
export const Accesses = (kind: Exclude<AccessKind, 'other'>): MethodDecorator =>
  RouteConfig({ accesses: kind });
