import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A program of ours in a process of its own, with what it says over its channel. */
export class SpokenProcess {
  readonly said: unknown[] = [];
  private readonly child: ChildProcess;

  constructor(program: string, variables: NodeJS.ProcessEnv = {}) {
    const env = { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'silent', ...variables };
    this.child = fork(join(import.meta.dirname, program), {
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.child.on('message', (word) => this.said.push(word));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  tell(word: string): void {
    this.child.send(word);
  }

  async hear(holds: (word: unknown) => boolean = () => true, patience = 30_000): Promise<unknown> {
    const giveUpAt = performance.now() + patience;
    for (;;) {
      const index = this.said.findIndex(holds);
      if (index >= 0) return this.said.splice(index, 1)[0];
      if (!this.running) throw new Error('The process ended without saying it.');
      if (performance.now() > giveUpAt) throw new Error('Waited in vain.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async kill(): Promise<void> {
    if (!this.running) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  async end(): Promise<void> {
    if (!this.running) return;
    this.child.disconnect();
    await once(this.child, 'exit');
  }
}
