import { readFileSync } from 'node:fs';
import pg from 'pg';
import { freePort, Installation } from '../support/cluster-launcher.js';
import { OfficeWorker } from './office-worker.js';

interface Import {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly fields: readonly { readonly name: string; readonly column: number | null }[];
}

const ROWS = 400;
const PATIENCE = 120_000;
const heading = '案号,收案日期,受理日期,申请人,被申请人,案由,结案日期,结果';
/** Lines of an old register; every tenth has an end that lies before its beginning. */
const register = (series: string, rows = ROWS): string =>
  [
    heading,
    ...Array.from({ length: rows }, (_, index) => {
      const end = index % 10 === 9 ? '2015.1.4' : '2015.5.4';
      return `清府复${series}〔2015〕${String(index + 1)}号,2015.3.4,2015.3.6,张三,清镇市市场监管局,行政处罚,${end},维持`;
    }),
  ].join('\n');
const good = (rows: number): number => rows - Math.floor(rows / 10);

describe('old registers being imported', () => {
  let system: Installation;
  let database: pg.Client;
  let registrar: OfficeWorker;

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
    registrar = await OfficeWorker.signIn(system.url, 'zhao-yiming');
  }, 180_000);
  afterAll(async () => {
    await database.end();
    await system.remove();
  }, 60_000);

  const one = (id: string): Promise<Import> => registrar.read<Import>(`register-imports/${id}`);
  const until = async (id: string, holds: (found: Import) => boolean): Promise<Import> => {
    let found = await one(id);
    await system.until(async () => {
      found = await one(id);
      return holds(found);
    }, PATIENCE);
    return found;
  };
  const bring = (file: string, fileName = 'old.csv'): Promise<Import> =>
    registrar.bring<Import>(`register-imports?procedure=reconsideration&fileName=${fileName}`, file);
  const looked = async ({ id, fields }: Import): Promise<string> => {
    const mapping = fields.flatMap(({ name, column }) => (column === null ? [] : [{ field: name, column }]));
    await registrar.put(`register-imports/${id}/mapping`, { mapping });
    await until(id, ({ state }) => state === 'checked');
    return id;
  };
  const start = (id: string): Promise<Import> =>
    registrar.write(`register-imports/${id}/start`, {}, crypto.randomUUID());
  const casesOf = async (series: string): Promise<{ cases: number; numbers: number; acts: number }> => {
    const { rows } = await database.query<{ cases: number; numbers: number; acts: number }>(
      `SELECT count(DISTINCT c.id)::int AS cases, count(DISTINCT c.old_number)::int AS numbers,
              count(*) FILTER (WHERE e.act = 'importRegisterEntry')::int AS acts
         FROM cases c JOIN case_events e ON e.case_id = c.id WHERE c.old_number LIKE '清府复' || $1 || '〔%'`,
      [series],
    );
    return rows[0]!;
  };
  const workerPid = (): number => {
    const found = system.servicePids.find((pid) =>
      readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes('apps/worker/'),
    );
    if (found === undefined) throw new Error('the worker does not run');
    return found;
  };

  it(
    'go on by themselves after the worker was killed in the middle: no row twice, none lost, and so they say',
    async () => {
      const id = await looked(await bring(register('甲')));
      expect((await one(id)).counts).toMatchObject({ error: ROWS - good(ROWS), imported: 0 });
      await start(id);
      await until(id, ({ counts }) => (counts['imported'] ?? 0) > 0);
      process.kill(workerPid(), 'SIGKILL');
      const killed = await one(id);
      expect(killed.state).toBe('importing');
      expect(killed.counts['imported']).toBeLessThan(good(ROWS));
      expect(killed.done).toBe(killed.counts['imported']);
      expect((await casesOf('甲')).cases).toBe(killed.counts['imported']);

      const ended = await until(id, ({ state }) => state === 'imported');
      expect(ended).toMatchObject({
        total: ROWS,
        done: good(ROWS),
        counts: { imported: good(ROWS), error: ROWS - good(ROWS), ok: 0, warning: 0, read: 0, unchanged: 0 },
      });
      const all = good(ROWS);
      expect(await casesOf('甲')).toEqual({ cases: all, numbers: all, acts: all });
      expect(await system.command('journal:verify')).toBe(0);
    },
    2 * PATIENCE,
  );

  it(
    'that say the same, in two files at once, make each case once, and the other file says that it is there',
    async () => {
      const rows = 60;
      const file = register('乙', rows);
      const ids: string[] = [];
      for (const name of ['first.csv', 'second.csv'])
        ids.push(await looked(await bring(name === 'first.csv' ? file : `${file}\n`, name)));
      await Promise.all(ids.map(start));
      const ended = await Promise.all(ids.map((id) => until(id, ({ state }) => state === 'imported')));
      const all = good(rows);
      const sum = (state: string): number =>
        ended.reduce((before, { counts }) => before + (counts[state] ?? 0), 0);
      expect({ imported: sum('imported'), unchanged: sum('unchanged'), error: sum('error') }).toEqual({
        imported: all,
        unchanged: all,
        error: 2 * (rows - all),
      });
      expect(await casesOf('乙')).toEqual({ cases: all, numbers: all, acts: all });
      expect(await system.command('journal:verify')).toBe(0);
    },
    2 * PATIENCE,
  );

  it('are taken in once where the same file is sent twice at once', async () => {
    const file = register('丙', 20);
    const [first, second] = await Promise.all([bring(file), bring(file)]);
    expect(second.id).toBe(first.id);
    const { rows } = await database.query<{ rows: number }>(
      'SELECT count(*)::int AS rows FROM register_import_rows WHERE import_id = $1',
      [first.id],
    );
    expect(rows).toEqual([{ rows: 20 }]);
  });
});
