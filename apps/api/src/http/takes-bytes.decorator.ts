import { RouteConfig } from '@nestjs/platform-fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads the body by itself, as it comes. */
    takesBytes?: boolean;
  }
}

/** Marks a route whose body is a piece of a file and not JSON. */
export const TakesBytes = (): MethodDecorator => RouteConfig({ takesBytes: true });
