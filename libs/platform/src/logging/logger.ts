import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

import type { LogLevel } from '../config/index.js';

export type { Logger } from 'pino';

const SECRETS = ['cookie', 'authorization', '["set-cookie"]', '["x-csrf-token"]'];
const PLACES = ['headers', 'req.headers', 'res.headers', 'request.headers', 'response.headers'];
const PRIVATE_FIELDS = [
  'password',
  'passwordHash',
  'displayName',
  'loginName',
  'phone',
  'name',
  'payload',
  'params',
];

/** A structured log, one JSON object a line, in which neither secrets nor persons appear. */
export function createLogger(
  service: string,
  level: LogLevel,
  destination: DestinationStream = pino.destination({ dest: 1, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: { service, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: [...secretPaths(), ...PRIVATE_FIELDS.flatMap((name) => [name, `*.${name}`])],
        censor: '[removed]',
      },
      serializers: { error: describeError, err: describeError },
    },
    destination,
  );
}

function secretPaths(): string[] {
  return PLACES.flatMap((place) =>
    SECRETS.map((name) => (name.startsWith('[') ? place + name : `${place}.${name}`)),
  );
}

// An error of the database carries the values of the statement that failed; only what it is goes into the log.
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(code !== undefined && { code }),
  };
}
