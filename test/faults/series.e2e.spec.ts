import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { anApplication } from '../support/casework.js';
import { freePort, Installation } from '../support/cluster-launcher.js';
import { OfficeWorker } from './office-worker.js';

interface Outcome {
  readonly done: number;
  readonly cases: readonly { readonly caseId: string; readonly state: string; readonly version: number }[];
}

const CASES = 80;

describe('a series of acts, when the API is killed between two cases', () => {
  let system: Installation;
  let database: pg.Client;

  beforeAll(async () => {
    system = new Installation(await freePort());
    await system.start();
    const { owner } = JSON.parse(readFileSync(`${system.dataFolder}/credentials.json`, 'utf8')) as {
      owner: string;
    };
    database = new pg.Client({
      connectionString: `postgres://mingjing_owner:${owner}@127.0.0.1:${String(system.databasePort)}/mingjing`,
    });
    await database.connect();
  }, 180_000);
  afterAll(async () => {
    await database.end();
    await system.remove();
  }, 60_000);

  const assigned = async (cases: readonly string[]): Promise<number[]> => {
    const { rows } = await database.query<{ times: number }>(
      `SELECT count(event.id)::int AS times FROM unnest($1::uuid[]) chosen (id)
         LEFT JOIN case_events event ON event.case_id = chosen.id AND event.type = 'OfficerAssigned' GROUP BY chosen.id`,
      [cases],
    );
    return rows.map(({ times }) => times);
  };
  const total = (times: readonly number[]): number => times.reduce((sum, each) => sum + each, 0);

  it('sent again with the same key does the rest and nothing twice', async () => {
    const registrar = await OfficeWorker.signIn(system.url, 'zhao-yiming');
    const officer = await OfficeWorker.signIn(system.url, 'sun-sanli');
    const cases: { id: string; version: number }[] = [];
    for (let each = 0; each < CASES; each += 1) {
      const { caseId, version } = await registrar.write<{ caseId: string; version: number }>(
        'cases',
        { payload: anApplication({ title: `第${String(each)}件` }) },
        crypto.randomUUID(),
      );
      cases.push({ id: caseId, version });
    }
    const ids = cases.map(({ id }) => id);
    const body = { cases, payload: { officerId: officer.id } };
    const key = crypto.randomUUID();
    const cutOff = registrar.write<Outcome>('series/assignOfficer', body, key).then(
      () => 'answered',
      () => 'cut off',
    );
    await system.until(async () => total(await assigned(ids)) > 0, 20_000);
    process.kill(apiPid(system), 'SIGKILL');
    expect(await cutOff).toBe('cut off');
    const before = total(await assigned(ids));
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(CASES);

    await system.until(() => system.isHealthy(), 60_000);
    await sleep(200);
    const outcome = await registrar.write<Outcome>('series/assignOfficer', body, key);
    expect(outcome.done).toBe(CASES);
    expect(new Set(outcome.cases.map(({ state }) => state))).toEqual(new Set(['done']));
    expect(new Set(await assigned(ids))).toEqual(new Set([1]));
    expect(await registrar.write<Outcome>('series/assignOfficer', body, key)).toEqual(outcome);
    expect(await system.command('journal:verify')).toBe(0);
  }, 180_000);
});

function apiPid(system: Installation): number {
  const found = system.servicePids.find((pid) =>
    readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes('apps/api/'),
  );
  if (found === undefined) throw new Error('the API does not run');
  return found;
}
