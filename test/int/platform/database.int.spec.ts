import { newId } from '@mingjing/platform/ids';
import { changedBy, rowsOf, sqlStateOf, type Transaction } from '@mingjing/platform/database';
import pg from 'pg';
import { openPlatform, type PlatformContext } from './platform-context.js';

let context: PlatformContext;

beforeAll(async () => {
  context = await openPlatform();
});
afterAll(async () => context.close());

const write = async (tx: Transaction, key: string, value: string): Promise<void> => {
  await tx.query(
    `INSERT INTO system_state (key, value) VALUES ($1, to_jsonb($2::text))
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [key, value],
  );
};
const read = async (key: string): Promise<string | undefined> => {
  const rows = await rowsOf<{ value: string }>(
    context.database.manager,
    'SELECT value FROM system_state WHERE key = $1',
    [key],
  );
  return rows[0]?.value;
};

describe('a transaction', () => {
  it('leaves nothing behind when its work fails', async () => {
    const failing = context.database.transaction(async (tx) => {
      await write(tx, 'rolled-back', 'x');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await read('rolled-back')).toBeUndefined();
  });

  it('is run again after a deadlock, until both of two colliding ones stand', async () => {
    await context.database.transaction(async (tx) => {
      await write(tx, 'left', '0');
      await write(tx, 'right', '0');
    });
    let runs = 0;
    let meet: () => void = () => undefined;
    const met = new Promise<void>((resolve) => (meet = resolve));
    const cross = (first: string, second: string): Promise<void> =>
      context.database.transaction(async (tx) => {
        runs += 1;
        await write(tx, first, first);
        if (runs === 2) meet();
        await met;
        await write(tx, second, first);
      });
    await Promise.all([cross('left', 'right'), cross('right', 'left')]);
    expect(runs).toBe(3);
    expect(await read('left')).toBe(await read('right'));
  });

  it('gives up on other errors at once, and says which they were', async () => {
    let runs = 0;
    const failing = context.database.transaction(async (tx) => {
      runs += 1;
      await tx.query('INSERT INTO system_state (key, value) VALUES (NULL, NULL)');
    });
    await expect(failing.catch((error: unknown) => sqlStateOf(error))).resolves.toBe('23502');
    expect(runs).toBe(1);
  });
});

describe('batches', () => {
  it('are worked off until one is not full, each in a transaction of its own', async () => {
    const sizes = [3, 3, 1, 3];
    const total = await context.database.inBatches(3, async () => sizes.shift() ?? 0);
    expect(total).toBe(7);
    expect(sizes).toEqual([3]);
  });
});

describe('statements', () => {
  it('return rows for SELECT and for UPDATE … RETURNING alike, and count changes', async () => {
    const { manager } = context.database;
    await write(manager, 'counted', 'a');
    const updated = await rowsOf<{ key: string }>(
      manager,
      `UPDATE system_state SET value = '"b"' WHERE key = 'counted' RETURNING key`,
    );
    expect(updated).toEqual([{ key: 'counted' }]);
    expect(await changedBy(manager, `DELETE FROM system_state WHERE key = 'counted'`)).toBe(1);
  });

  it('give a statutory day as the text it is, whatever the zone', async () => {
    const rows = await rowsOf(context.database.manager, `SELECT date '2026-01-01' AS day`);
    expect(rows).toEqual([{ day: '2026-01-01' }]);
  });
});

describe('the application role', () => {
  it('can neither change the journal nor the record of migrations', async () => {
    const client = new pg.Client({ connectionString: context.cloned.appUrl });
    await client.connect();
    const refusalOf = (sql: string): Promise<unknown> =>
      client.query(sql).catch((error: unknown) => sqlStateOf(error));
    expect(await refusalOf('UPDATE case_events SET seq = 1')).toBe('42501');
    expect(await refusalOf('DELETE FROM case_events')).toBe('42501');
    expect(await refusalOf('TRUNCATE case_events CASCADE')).toBe('42501');
    expect(await refusalOf('DELETE FROM migrations')).toBe('42501');
    expect(await refusalOf('CREATE TABLE mine (id int)')).toBe('42501');
    await client.end();
  });

  it('makes ids that sort by age', () => {
    const ids = Array.from({ length: 50 }, () => newId());
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('a connection that was cut', () => {
  it('is replaced by the next query', async () => {
    const { manager } = context.database;
    await Promise.all([manager.query('SELECT pg_sleep(0.05)'), manager.query('SELECT pg_sleep(0.05)')]);
    await manager
      .query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
               WHERE datname = current_database() AND application_name = 'mingjing-test'`,
      )
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await manager.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('fails a transaction without taking the process along', async () => {
    const cut = context.database.transaction((tx) =>
      tx.query('SELECT pg_terminate_backend(pg_backend_pid())'),
    );
    await expect(cut).rejects.toThrow();
    expect(await context.database.manager.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
