import { resolve } from 'node:path';
import { ConfigurationError, readConfiguration } from './index.js';

const DATABASE_URL = 'postgres://app:secret@127.0.0.1:5432/mingjing';

describe('the configuration', () => {
  it('needs nothing but the database', () => {
    expect(readConfiguration({ DATABASE_URL })).toEqual({
      databaseUrl: DATABASE_URL,
      databasePoolSize: 10,
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      dataFolder: resolve('.data'),
      uploadQuotaMegabytes: 5120,
    });
  });

  it('takes an empty variable for a missing one', () => {
    const configuration = readConfiguration({ DATABASE_URL, REDIS_URL: '', PORT: '' });
    expect(configuration.redisUrl).toBeUndefined();
    expect(configuration.port).toBe(3000);
  });

  it('reads what is given', () => {
    const configuration = readConfiguration({
      DATABASE_URL,
      MIGRATION_DATABASE_URL: 'postgresql://owner@db/mingjing',
      REDIS_URL: 'redis://127.0.0.1:6379',
      HOST: '0.0.0.0',
      PORT: '8080',
      PUBLIC_ORIGIN: 'https://fzb.example.cn/somewhere',
      DATA_DIR: '/srv/mingjing',
      UPLOAD_QUOTA_MB: '100',
      CLAMAV_HOST: '127.0.0.1',
    });
    expect(configuration).toMatchObject({
      migrationDatabaseUrl: 'postgresql://owner@db/mingjing',
      redisUrl: 'redis://127.0.0.1:6379',
      host: '0.0.0.0',
      port: 8080,
      publicOrigin: 'https://fzb.example.cn',
      dataFolder: '/srv/mingjing',
      uploadQuotaMegabytes: 100,
      clamav: { host: '127.0.0.1', port: 3310 },
    });
  });

  it('names everything wrong at once and no value', () => {
    const read = (): unknown =>
      readConfiguration({ DATABASE_URL: 'mysql://app:secret@db/x', PORT: 'many', LOG_LEVEL: 'loud' });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(/DATABASE_URL[^]*PORT|PORT[^]*DATABASE_URL/);
    expect(read).toThrow(/LOG_LEVEL/);
    expect(read).not.toThrow(/secret/);
  });

  it('says that the database is missing', () => {
    expect(() => readConfiguration({})).toThrow(/DATABASE_URL: it is missing/);
  });
});
