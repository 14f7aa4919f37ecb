import { Inject, Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import type { EntityManager } from 'typeorm';

import { LOGGER } from '../logging/index.js';
import type { Logger } from '../logging/index.js';

/** The connection on which a transaction runs; whoever writes is handed one. */
export type Transaction = EntityManager;

const DEADLOCK = '40P01';
const SERIALIZATION_FAILURE = '40001';
const ATTEMPTS = 4;

/** The door to PostgreSQL. */
@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** For reading outside a transaction, and for single statements. */
  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  /**
   * Runs the work in one transaction (READ COMMITTED): all of it stands, or nothing.
   * After a deadlock it is run again from the start, so it must not touch anything but the database.
   */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction('READ COMMITTED', work);
      } catch (error) {
        const code = sqlStateOf(error);
        if (attempt === ATTEMPTS || (code !== DEADLOCK && code !== SERIALIZATION_FAILURE)) throw error;
        this.logger.warn({ code, attempt }, 'A transaction collided with another one and is run again.');
      }
    }
  }

  /**
   * Runs the work in a transaction of its own while nobody else runs work of the same name, in any process.
   * What it does beside the database must bear being done twice.
   */
  async exclusively<T>(name: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.transaction(async (tx) => {
      await this.alone(tx, name);
      return work(tx);
    });
  }

  /** Waits until nobody else runs work of this name, and keeps others from it to the end of the transaction. */
  async alone(tx: Transaction, name: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }

  /** Works off a pile: one transaction for each batch, until a batch is smaller than `size`. */
  async inBatches(size: number, work: (tx: Transaction) => Promise<number>): Promise<number> {
    let total = 0;
    for (;;) {
      const handled = await this.transaction(work);
      total += handled;
      if (handled < size) return total;
    }
  }
}

/** The code by which PostgreSQL names an error (23505, 40P01 …), if the error is one of PostgreSQL's. */
export function sqlStateOf(error: unknown): string | undefined {
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = source instanceof Error && 'code' in source ? source.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
