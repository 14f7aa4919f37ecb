import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { HttpProblem } from './problem.js';
import { styleNonceOf } from './security-headers.js';

const PLACE_OF_NONCE = '__CSP_NONCE__';
const HASHED = /[/\\]assets[/\\]/;

/** Serves the built pages; every address that is no file and no part of the API is the page itself. */
export async function serveWebPages(app: NestFastifyApplication, folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  const page = readFileSync(index, 'utf8');
  // Loaded where there are pages only.
  const { default: fastifyStatic } = await import('@fastify/static');
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    globIgnore: ['index.html'],
    setHeaders: (reply, path) => {
      void reply.header(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  const answer = async (url: string, reply: FastifyReply): Promise<FastifyReply> => {
    if (/^\/(api|assets)(\/|\?|$)/.test(url)) throw new HttpProblem('not-found');
    return reply
      .header('Content-Type', 'text/html; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(page.replaceAll(PLACE_OF_NONCE, styleNonceOf(reply.raw)));
  };
  fastify.get('/*', async (request, reply) => answer(request.url, reply));
}
