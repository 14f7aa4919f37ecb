import { resolve } from 'node:path';
import { cleanEnv, host, makeValidator, num, port, str } from 'envalid';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What the environment says; no other file reads it. */
export interface Configuration {
  readonly databaseUrl: string;
  /** The owner of the tables, where it is not the application itself. */
  readonly migrationDatabaseUrl?: string;
  /** Connections of one process to the database, beside those of the queue. */
  readonly databasePoolSize: number;
  /** With it the queue lives in Redis, without it in PostgreSQL. */
  readonly redisUrl?: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** The address by which browsers reach the system, where it stands behind a proxy. */
  readonly publicOrigin?: string;
  /** Where the uploaded files lie. */
  readonly dataFolder: string;
  /** What one person may have uploaded without having filed it. */
  readonly uploadQuotaMegabytes: number;
  /** The virus scanner (clamd) that looks at uploads, where there is one. */
  readonly clamav?: { readonly host: string; readonly port: number };
}

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const postgresUrl = makeValidator((text) => addressWith(text, ['postgres:', 'postgresql:']));
const redisUrl = makeValidator((text) => addressWith(text, ['redis:', 'rediss:']));
const origin = makeValidator((text) => new URL(addressWith(text, ['http:', 'https:'])).origin);

/** Reads and checks the configuration; throws one error that names everything wrong with it. */
export function readConfiguration(env: NodeJS.ProcessEnv = process.env): Configuration {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const values = cleanEnv(
    given,
    {
      DATABASE_URL: postgresUrl(),
      MIGRATION_DATABASE_URL: postgresUrl({ default: undefined }),
      DATABASE_POOL_SIZE: num({ default: 10 }),
      REDIS_URL: redisUrl({ default: undefined }),
      HOST: host({ default: '127.0.0.1' }),
      PORT: port({ default: 3000 }),
      LOG_LEVEL: str({ choices: logLevels, default: 'info' }),
      PUBLIC_ORIGIN: origin({ default: undefined }),
      DATA_DIR: str({ default: '.data' }),
      UPLOAD_QUOTA_MB: num({ default: 5120 }),
      CLAMAV_HOST: host({ default: undefined }),
      CLAMAV_PORT: port({ default: 3310 }),
    },
    { reporter: ({ errors }) => refuse(errors) },
  );
  return {
    databaseUrl: values.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    dataFolder: resolve(values.DATA_DIR),
    uploadQuotaMegabytes: values.UPLOAD_QUOTA_MB,
    ...(values.MIGRATION_DATABASE_URL !== undefined && {
      migrationDatabaseUrl: values.MIGRATION_DATABASE_URL,
    }),
    ...(values.CLAMAV_HOST !== undefined && {
      clamav: { host: values.CLAMAV_HOST, port: values.CLAMAV_PORT },
    }),
    ...(values.REDIS_URL !== undefined && { redisUrl: values.REDIS_URL }),
    ...(values.PUBLIC_ORIGIN !== undefined && { publicOrigin: values.PUBLIC_ORIGIN }),
  };
}

function addressWith(text: string, protocols: readonly string[]): string {
  const wanted = `it must be an address that begins with ${protocols.map((name) => `${name}//`).join(' or ')}`;
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) throw new Error(wanted);
  return text;
}

// Messages name the variable and never its value: it may hold a password.
function refuse(errors: Partial<Record<string, Error>>): void {
  const lines = Object.entries(errors).map(([name, error]) => `${name}: ${explain(name, error)}`);
  if (lines.length > 0) throw new ConfigurationError(`The configuration is wrong.\n${lines.join('\n')}`);
}

function explain(name: string, error: Error | undefined): string {
  if (error?.name === 'EnvMissingError') return 'it is missing';
  return name.endsWith('_URL') ? 'it is not an address of the right kind' : (error?.message ?? 'it is wrong');
}
