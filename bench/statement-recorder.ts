import type { Database } from '@mingjing/platform/database';

interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Passes statements on to the database and keeps the last of each kind, to ask for their plans. */
export class StatementRecorder {
  readonly database: Database;
  private readonly last = new Map<string, Statement>();

  constructor(private readonly real: Database) {
    const query = async (sql: string, params: readonly unknown[] = []): Promise<unknown> => {
      this.last.set(sql.slice(0, 30), { sql, params });
      return real.manager.query(sql, [...params]);
    };
    const manager = new Proxy(real.manager, {
      get: (target, name) => (name === 'query' ? query : (Reflect.get(target, name) as unknown)),
    });
    this.database = new Proxy(real, {
      get: (target, name) => (name === 'manager' ? manager : (Reflect.get(target, name) as unknown)),
    });
  }

  /** The plans of the statements since the last time. */
  async plans(): Promise<string> {
    const texts: string[] = [];
    for (const { sql, params } of this.last.values()) {
      const lines = await this.real.manager.query<Record<string, string>[]>(
        `EXPLAIN (ANALYZE, BUFFERS) ${sql}`,
        [...params],
      );
      texts.push(lines.map((line) => `      ${line['QUERY PLAN'] ?? ''}`).join('\n'));
    }
    this.last.clear();
    return texts.join('\n\n');
  }
}
