import { RouteConfig } from '@nestjs/platform-fastify';

export const accessKinds = ['case', 'list', 'file', 'export', 'account'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** Marks a route whose use goes into the access log, with what it gives access to. */
export const Accesses = (kind: AccessKind): MethodDecorator => RouteConfig({ accesses: kind });
