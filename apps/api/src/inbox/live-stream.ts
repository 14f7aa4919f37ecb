import type { ServerResponse } from 'node:http';
import type { SignedIn, Sessions } from '@mingjing/casework/sessions';
import type { NoticeQueries } from '@mingjing/casework/notices';
import type { LiveChannel } from '@mingjing/platform/live';
import type { Logger } from '@mingjing/platform/logging';

export interface LiveServices {
  readonly channel: LiveChannel;
  readonly notices: NoticeQueries;
  readonly sessions: Sessions;
  readonly logger: Logger;
}

export interface LiveClient {
  readonly signedIn: SignedIn;
  readonly token: string;
  readonly lastEventId: string | null;
  readonly response: ServerResponse;
}

export const HEARTBEAT = 20_000;
const MOST_WAITING = 256 * 1024;

/** One person's open channel: ids of notices as they come, nothing else, for as long as the session lasts. */
export class LiveStream {
  private lastId: string | null;
  private timer: NodeJS.Timeout | undefined;
  private unsubscribe: () => void = () => undefined;
  private work: Promise<void> = Promise.resolve();
  private ended = false;

  constructor(
    private readonly services: LiveServices,
    private readonly client: LiveClient,
    private readonly heartbeat: number,
  ) {
    this.lastId = client.lastEventId;
  }

  start(): void {
    const { response, signedIn } = this.client;
    response.once('close', () => this.end());
    this.send('retry: 2000\n: connected\n\n');
    // First the ear, then the past: whatever comes in between is told once, because ids only grow.
    this.unsubscribe = this.services.channel.subscribe(signedIn.actor.id, () =>
      this.later(() => this.catchUp()),
    );
    this.timer = setInterval(() => this.later(() => this.beat()), this.heartbeat);
    this.later(() => this.begin());
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.unsubscribe();
    clearInterval(this.timer);
    this.client.response.end();
  }

  private later(step: () => Promise<void>): void {
    this.work = this.work.then(async () => {
      if (this.ended) return;
      try {
        await step();
      } catch (error) {
        this.services.logger.warn({ error }, 'A live channel broke; its client will come back.');
        this.end();
      }
    });
  }

  /** Without a last id the client has just read its inbox; what comes from now on counts. */
  private async begin(): Promise<void> {
    if (this.lastId !== null) return this.catchUp();
    const [newest] = await this.services.notices.inbox(this.client.signedIn.actor.id, { limit: 1 });
    this.lastId = newest?.id ?? '00000000-0000-0000-0000-000000000000';
    this.send(`event: ready\nid: ${this.lastId}\ndata: {}\n\n`);
  }

  private async catchUp(): Promise<void> {
    for (;;) {
      const after = this.lastId;
      if (after === null || this.ended) return;
      const missed = await this.services.notices.since(this.client.signedIn.actor.id, after);
      for (const { id, kind } of missed) {
        this.send(`event: notice\nid: ${id}\ndata: ${JSON.stringify({ id, kind })}\n\n`);
        this.lastId = id;
      }
      if (missed.length === 0) return;
    }
  }

  private async beat(): Promise<void> {
    if ((await this.services.sessions.look(this.client.token)) === null) {
      this.send('event: signed-out\ndata: {}\n\n');
      this.end();
      return;
    }
    await this.catchUp();
    this.send(': heartbeat\n\n');
  }

  private send(text: string): void {
    if (this.ended) return;
    this.client.response.write(text);
    // Who does not read is let go, rather than kept in memory.
    if (this.client.response.writableLength > MOST_WAITING) this.end();
  }
}
