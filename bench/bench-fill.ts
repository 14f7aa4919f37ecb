import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PeopleImport, PeopleModule, type OrganFile, type PersonFile } from '@mingjing/casework/people';
import { Database } from '@mingjing/platform/database';
import { migrateDatabase } from '@mingjing/platform/migrations';
import type pg from 'pg';
import { parse } from 'yaml';
import { openCasework, runCommand } from '../apps/cli/src/casework-context.js';
import { accessStatements } from './access-statements.js';
import { benchOrgans, benchPeople } from './county-organs.js';
import { fillStatements } from './fill-statements.js';
import { openScratch, refuseJournal, withoutIndexes } from './scratch-database.js';

const help = `npm run -s bench:fill -- --cases 1000000    fills the scratch database; what was in it is gone
  --accesses 1000000                        and the trace of accesses an auditor reads

Its name ends in _bench: on the embedded cluster mingjing_bench, else the name in DATABASE_URL with that ending.`;

const today = '2026-11-23';
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '1000000' },
      accesses: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const cases = Number(values.cases);
  if (!Number.isSafeInteger(cases) || cases < 1 || cases > 20_000_000)
    throw new Error('--cases takes a number from 1 to 20000000.');
  const accesses = Number(values.accesses);
  if (!Number.isSafeInteger(accesses) || accesses < 0 || accesses > 20_000_000)
    throw new Error('--accesses takes a number from 0 to 20000000.');
  const started = performance.now();
  const client = await openScratch(process.env);
  try {
    await refuseJournal(client);
    await migrate();
    await empty(client);
    await loadPeople();
    await withoutIndexes(client, () => fill(client, cases, accesses));
    await client.query(
      'VACUUM (ANALYZE) cases, case_parties, deadlines, proposals, sittings, open_services, supervised_duties, case_counts, count_sums, access_log',
    );
  } finally {
    await client.end();
  }
  console.log(`filled with ${String(cases)} cases in ${seconds(started)}`);
  return 0;
});

/** What is guarded against emptying is known to be empty here, or of people who go with it. */
async function empty(client: pg.Client): Promise<void> {
  const guarded = ['access_log', 'account_events', 'case_events', 'delegations'];
  const each = (change: string): string =>
    guarded.map((table) => `ALTER TABLE ${table} ${change} TRIGGER USER;`).join('');
  await client.query(`${each('DISABLE')}
    TRUNCATE count_sums, deadlines, proposals, case_parties, cases, users, organs CASCADE;
    ${each('ENABLE')}`);
}

async function migrate(): Promise<void> {
  const applicationUrl = process.env.DATABASE_URL ?? '';
  await migrateDatabase({
    applicationUrl,
    ownerUrl: process.env.MIGRATION_DATABASE_URL ?? applicationUrl,
    folder: join(import.meta.dirname, '../migrations'),
    warn: console.error,
  });
}

async function loadPeople(): Promise<void> {
  const context = await openCasework(PeopleModule);
  try {
    const { organs } = demoFile<{ organs: OrganFile[] }>('organs.yaml');
    const { people } = demoFile<{ people: PersonFile[] }>('people.yaml');
    await context
      .get(Database)
      .transaction((tx) =>
        context
          .get(PeopleImport)
          .load(tx, [...organs, ...benchOrgans], [...people, ...benchPeople], { passwords: 'random' }),
      );
  } finally {
    await context.close();
  }
}

async function fill(client: pg.Client, cases: number, accesses: number): Promise<void> {
  await client.query(
    `SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; SET synchronous_commit = off`,
  );
  for (const { what, sql, values = [] } of [
    ...fillStatements(cases, today),
    ...accessStatements(accesses, cases, today),
  ]) {
    const since = performance.now();
    // Several statements at once answer a list; the last of them tells how many lines there are.
    const rowCount = [await client.query(sql, [...values])].flat().at(-1)?.rowCount ?? null;
    console.log(`${what}: ${rowCount === null ? 'done' : `${String(rowCount)} rows`} in ${seconds(since)}`);
  }
}

function demoFile<Content>(name: string): Content {
  return parse(readFileSync(join(process.cwd(), 'demo', name), 'utf8')) as Content;
}
