import { randomBytes } from 'node:crypto';

import pg from 'pg';

const TEMPLATE = 'mingjing_test_template';

export interface ClonedDatabase {
  /** For migrations and for what only the owner may do. */
  readonly ownerUrl: string;
  /** What the application itself uses. */
  readonly appUrl: string;
  drop(): Promise<void>;
}

/** A migrated database of its own for a suite. */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const name = `mingjing_test_${process.env.JEST_WORKER_ID ?? '0'}_${randomBytes(4).toString('hex')}`;
  const cluster = testCluster();
  await asSuperuser(async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER mingjing_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${name} TO mingjing_app`);
  });
  return {
    ownerUrl: withDatabase(cluster.ownerUrl, name),
    appUrl: withDatabase(cluster.appUrl, name),
    drop: () => dropDatabase(name),
  };
}

/** Refuses whatever is not a test's: a wrong variable must not cost anybody's data. */
export async function dropDatabase(name: string): Promise<void> {
  if (!/^mingjing_test_[a-z0-9_]+$/.test(name) || name === TEMPLATE) {
    throw new Error(`${name} is not a test database.`);
  }
  await asSuperuser((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

interface TestCluster {
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
}

function testCluster(): TestCluster {
  const urls = process.env.MINGJING_TEST_CLUSTER;
  if (urls === undefined) throw new Error('This test needs the database of the int, e2e or faults project.');
  return JSON.parse(urls) as TestCluster;
}

async function asSuperuser(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: testCluster().superuserUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
