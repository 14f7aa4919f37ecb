import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';

import { CONFIGURATION } from '../config/index.js';
import type { Configuration } from '../config/index.js';
import { LOGGER } from '../logging/index.js';
import type { Logger } from '../logging/index.js';
import { CHANNEL } from './live-notice.js';
import type { LiveNotice } from './live-notice.js';

/** `gap`: the connection was lost in between, so that notices may have passed unheard. */
export type LiveEvent = { readonly type: 'notice'; readonly notice: LiveNotice } | { readonly type: 'gap' };
export type LiveListener = (event: LiveEvent) => void;

const FIRST_DELAY = 100;
const LONGEST_DELAY = 5_000;

/** Hears, on one connection per process, what any process tells its users. */
@Injectable()
export class LiveChannel implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly listeners = new Map<string, Set<LiveListener>>();
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private failures = 0;
  private heardBefore = false;
  private closed = false;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.open();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  /** Whether notices are heard at this moment. */
  get listening(): boolean {
    return this.client !== undefined;
  }

  /** Calls the listener for each notice of this user; the answer ends the subscription. */
  subscribe(userId: string, listener: LiveListener): () => void {
    const listeners = this.listeners.get(userId) ?? new Set();
    this.listeners.set(userId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.listeners.get(userId) === listeners) this.listeners.delete(userId);
    };
  }

  private async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.configuration.databaseUrl,
      application_name: 'mingjing-live',
      connectionTimeoutMillis: LONGEST_DELAY,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client, new Error('The connection was closed.')));
    client.on('notification', ({ payload }) => this.deliver(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      this.reopenLater(error);
      return;
    }
    await this.take(client);
  }

  private async take(client: pg.Client): Promise<void> {
    if (this.closed) {
      await client.end();
      return;
    }
    this.client = client;
    this.failures = 0;
    if (this.heardBefore) for (const listener of this.everyListener()) this.tell(listener, { type: 'gap' });
    this.heardBefore = true;
  }

  private lose(client: pg.Client, error: Error): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.reopenLater(error);
  }

  private reopenLater(error: unknown): void {
    if (this.closed) return;
    const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** this.failures);
    this.failures += 1;
    this.logger.warn({ error, delay }, 'Live notices are not heard; listening again soon.');
    this.retry = setTimeout(() => void this.open(), delay);
  }

  private deliver(payload: string | undefined): void {
    const notice = JSON.parse(payload ?? 'null') as LiveNotice | null;
    if (notice === null) return;
    for (const listener of this.listeners.get(notice.userId) ?? []) {
      this.tell(listener, { type: 'notice', notice });
    }
  }

  private everyListener(): LiveListener[] {
    return [...this.listeners.values()].flatMap((listeners) => [...listeners]);
  }

  private tell(listener: LiveListener, event: LiveEvent): void {
    try {
      listener(event);
    } catch (error) {
      this.logger.error({ error }, 'A listener for live notices failed.');
    }
  }
}
