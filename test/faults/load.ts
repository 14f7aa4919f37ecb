import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { anApplication } from '../support/casework.js';

const knownDemoPassword = 'Mingjing-2026';

interface Outcome {
  readonly caseId: string;
  readonly number: string;
  readonly version: number;
}

/** Somebody who enters one application after another, and asks again with the same key when no answer comes. */
export class BusyRegistrar {
  /** What the API has acknowledged, by idempotency key. */
  readonly acknowledged = new Map<string, Outcome>();
  private headers: Record<string, string> = {};
  private busy = true;

  constructor(private readonly url: string) {}

  async signIn(): Promise<void> {
    const answer = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: this.url },
      body: JSON.stringify({ loginName: 'qian-erchuan', password: knownDemoPassword }),
    });
    if (!answer.ok) throw new Error(`not signed in: ${await answer.text()}`);
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    this.headers = {
      Cookie: cookie,
      Origin: this.url,
      'X-CSRF-Token': csrfToken,
      'Content-Type': 'application/json',
    };
  }

  /** Works until told to stop; every application is asked for until it is acknowledged. */
  async work(): Promise<void> {
    while (this.busy) await this.enter(randomUUID());
  }

  stop(): void {
    this.busy = false;
  }

  async get<Answer>(path: string): Promise<Answer> {
    const answer = await fetch(`${this.url}/api/${path}`, { headers: this.headers });
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  private async enter(key: string): Promise<void> {
    const giveUpAt = performance.now() + 60_000;
    while (performance.now() < giveUpAt) {
      const outcome = await this.ask(key);
      if (outcome) {
        this.acknowledged.set(key, outcome);
        return;
      }
      await sleep(100);
    }
    throw new Error('the API did not come back');
  }

  /** Null when the connection broke or the API said it was not available. */
  private async ask(key: string): Promise<Outcome | null> {
    const asked = fetch(`${this.url}/api/cases`, {
      method: 'POST',
      headers: { ...this.headers, 'Idempotency-Key': key },
      body: JSON.stringify({ payload: { ...anApplication(), title: key } }),
      signal: AbortSignal.timeout(10_000),
    });
    // A broken connection is what is provoked here; whether the act happened, only asking again tells.
    const answer = await asked.then(
      (reply) => reply,
      () => null,
    );
    if (answer === null || answer.status === 503) return null;
    if (answer.status !== 201)
      throw new Error(`unexpected answer ${String(answer.status)}: ${await answer.text()}`);
    return (await answer.json()) as Outcome;
  }
}
