import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { freePort } from '../../support/cluster-launcher.js';
import { openPeople, type PeopleBench } from '../people/people-bench.js';

const file = join(process.cwd(), 'dist/apps/api/src/main.js');

/** The compiled API in a process of its own, as the launcher starts it, on a database with the demo county's people. */
export class ApiProcess {
  output = '';

  private constructor(
    readonly people: PeopleBench,
    readonly port: number,
    readonly child: ChildProcess,
    private readonly owner: boolean,
  ) {}

  /** On people's own database, or on that of another process. */
  static async open(env: Record<string, string> = {}, beside?: ApiProcess): Promise<ApiProcess> {
    const people = beside?.people ?? (await openPeople());
    if (!beside) await people.load();
    const port = await freePort();
    const child = spawn(process.execPath, ['--enable-source-maps', file], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: people.cloned.appUrl,
        PORT: String(port),
        ...env,
      },
    });
    const started = new ApiProcess(people, port, child, beside === undefined);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        started.output += chunk.toString();
      });
    return started;
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  async ready(): Promise<this> {
    const giveUpAt = performance.now() + 30_000;
    for (;;) {
      const answer = await fetch(`${this.url}/api/health`).catch(() => null);
      await answer?.text();
      if (answer?.ok) return this;
      if (this.hasEnded || performance.now() > giveUpAt)
        throw new Error(`It does not answer:\n${this.output}`);
      await sleep(50);
    }
  }

  async ended(): Promise<number | null> {
    if (!this.hasEnded) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  async close(): Promise<void> {
    if (!this.hasEnded) this.child.kill('SIGTERM');
    await this.ended();
    if (this.owner) await this.people.close();
  }
}
