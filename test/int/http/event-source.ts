import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface LiveMessage {
  readonly event: string;
  readonly id: string;
  readonly data: { readonly id?: string; readonly kind?: string };
}

/** Listens to a live channel as a browser does. */
export class EventSource {
  readonly messages: LiveMessage[] = [];
  ended = false;
  text = '';

  private constructor(readonly response: IncomingMessage) {
    response.setEncoding('utf8').on('data', (chunk: string) => {
      this.text += chunk;
      this.read();
    });
    response.on('error', () => undefined).on('close', () => (this.ended = true));
  }

  static async open(url: string, headers: Record<string, string>): Promise<EventSource> {
    const request = get(url, { headers, agent: false });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    request.on('error', () => undefined);
    return new EventSource(response);
  }

  notices(): LiveMessage[] {
    return this.messages.filter(({ event }) => event === 'notice');
  }

  async until(holds: () => boolean): Promise<void> {
    const giveUpAt = performance.now() + 5_000;
    while (!holds()) {
      if (performance.now() > giveUpAt) throw new Error(`Waited in vain; heard: ${this.text}`);
      await sleep(10);
    }
  }

  async ready(): Promise<this> {
    await this.until(() => this.messages.length > 0);
    return this;
  }

  close(): void {
    this.response.destroy();
  }

  private read(): void {
    this.messages.length = 0;
    for (const block of this.text.split('\n\n').slice(0, -1)) {
      const fields = new Map(
        block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
      );
      const event = fields.get('event');
      if (event !== undefined)
        this.messages.push({
          event,
          id: fields.get('id') ?? '',
          data: JSON.parse(fields.get('data') ?? '{}') as LiveMessage['data'],
        });
    }
  }
}
