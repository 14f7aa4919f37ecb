import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import pg from 'pg';
import { cloneDatabase, type ClonedDatabase } from '../../support/cluster.js';

const command = join(import.meta.dirname, '../../../dist/apps/cli/src/migrate.js');
let cloned: ClonedDatabase;
let owner: pg.Client;

beforeAll(async () => {
  cloned = await cloneDatabase();
  owner = new pg.Client({ connectionString: cloned.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await cloned.drop();
});

interface Run {
  status: number;
  output: string;
  milliseconds: number;
}

async function migrate(variables: NodeJS.ProcessEnv = {}): Promise<Run> {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    MIGRATION_DATABASE_URL: cloned.ownerUrl,
    DATABASE_URL: cloned.appUrl,
    ...variables,
  };
  const started = performance.now();
  const child = spawn(process.execPath, [command], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [status] = (await once(child, 'close')) as [number];
  return { status, output, milliseconds: performance.now() - started };
}

const empty = async (): Promise<void> => {
  await owner.query('DROP SCHEMA public CASCADE; DROP SCHEMA IF EXISTS bullmq CASCADE; CREATE SCHEMA public');
};

describe('the migration of a database', () => {
  it('is done once by two that start at the same time', async () => {
    await empty();
    const runs = await Promise.all([migrate(), migrate()]);
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(runs.filter(({ output }) => output.includes('CreateCaseJournal'))).toHaveLength(1);
    const { rows } = await owner.query('SELECT count(*)::int AS count FROM bullmq.migration');
    expect(rows[0].count).toBeGreaterThan(0);
  });

  it('says nothing and is quick where nothing is to be done', async () => {
    const { status, output, milliseconds } = await migrate();
    expect({ status, output }).toEqual({ status: 0, output: '' });
    expect(milliseconds).toBeLessThan(2_000);
  });

  it('leaves a database alone that a later version has migrated', async () => {
    await owner.query(
      `INSERT INTO migrations (timestamp, name) VALUES (1999999999999, 'Later1999999999999')`,
    );
    const { status, output } = await migrate();
    expect(status).toBe(1);
    expect(output).toContain('1999999999999');
    await owner.query('DELETE FROM migrations WHERE timestamp = 1999999999999');
  });

  it('warns where the application owns the tables', async () => {
    const { status, output } = await migrate({ DATABASE_URL: cloned.ownerUrl, MIGRATION_DATABASE_URL: '' });
    expect(status).toBe(0);
    expect(output).toContain('Warning');
  });

  it('ends with a status when there is no database to speak of', async () => {
    expect((await migrate({ DATABASE_URL: 'mysql://here' })).status).toBe(1);
    expect((await migrate({ MIGRATION_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).status).toBe(1);
  });
});
