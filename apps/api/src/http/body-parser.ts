import type { FastifyInstance } from 'fastify';
import { HttpProblem } from './problem.js';
import './takes-bytes.decorator.js';

export const BODY_LIMIT = 1024 * 1024;
const DEEPEST = 24;

/** Takes bodies of JSON in UTF-8, and pieces of files where a route asks for them; nothing else. */
export function takeJsonAndPieces(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (request, body: Buffer, done) => {
      try {
        refuseOtherCharsets(request.headers['content-type'] ?? '');
        done(null, parseBody(body));
      } catch (error) {
        done(error as Error);
      }
    },
  );
  fastify.addContentTypeParser('application/offset+octet-stream', (request, piece, done) => {
    if (request.routeOptions.config.takesBytes === true) done(null, piece);
    else done(new HttpProblem('unsupported-media-type'));
  });
}

function refuseOtherCharsets(contentType: string): void {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw new HttpProblem('unsupported-media-type');
}

function parseBody(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const parsed = parse(decode(body));
  refuseTraps(parsed);
  return parsed;
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new HttpProblem('malformed-text');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HttpProblem('malformed-json');
  }
}

// Level by level rather than by recursion, which a hostile body could exhaust.
function refuseTraps(body: unknown): void {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    const groups = level.filter(isGroup);
    const trapped = groups.some((group) => Object.hasOwn(group, '__proto__'));
    if (trapped || (depth >= DEEPEST && groups.length > 0)) throw new HttpProblem('nested-too-deep');
    level = groups.flatMap((group) => Object.values(group));
  }
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
