import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');

/** An installation of its own for tests that kill parts of it: folder, port, and the launcher that runs on them. */
export class Installation {
  readonly dataFolder: string;
  output = '';
  private launcher: ChildProcess | undefined;

  readonly place = mkdtempSync(join(tmpdir(), 'mingjing-installed-'));

  constructor(readonly port: number) {
    chmodSync(this.place, 0o711);
    this.dataFolder = join(this.place, 'data');
  }

  /** Begins with what another installation left when it was stopped; the files keep their owners. */
  async goOnFrom(dataFolder: string): Promise<void> {
    const copy = spawn('cp', ['-a', dataFolder, this.dataFolder], { stdio: 'inherit' });
    await once(copy, 'exit');
    if (copy.exitCode !== 0) throw new Error(`${dataFolder} was not copied.`);
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  get launcherPid(): number {
    const pid = this.launcher?.pid;
    if (pid === undefined) throw new Error('The launcher does not run.');
    return pid;
  }

  get databasePid(): number {
    return Number(readFileSync(join(this.dataFolder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  }

  get databasePort(): number {
    return Number(readFileSync(join(this.dataFolder, 'cluster/postmaster.pid'), 'utf8').split('\n')[3]);
  }

  get servicePids(): number[] {
    const list = JSON.parse(readFileSync(join(this.dataFolder, 'processes.json'), 'utf8')) as {
      pid: number;
    }[];
    return list.map(({ pid }) => pid);
  }

  launch(variables: NodeJS.ProcessEnv = {}): void {
    this.output = '';
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: this.environment(variables),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const collect = (chunk: Buffer): void => {
      this.output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    this.launcher = child;
  }

  /** Launches, and waits for the sentence that it is ready. */
  async start(): Promise<void> {
    this.launch();
    await this.until(() => /is ready after/.test(this.output), 120_000);
  }

  async ensureRunning(): Promise<void> {
    const runs =
      this.launcher !== undefined && this.launcher.exitCode === null && this.launcher.signalCode === null;
    if (!runs) await this.start();
  }

  /** The launcher's exit status, once it has gone. */
  async ended(): Promise<number | null> {
    const launcher = this.launcher;
    if (launcher === undefined) throw new Error('The launcher does not run.');
    if (launcher.exitCode === null && launcher.signalCode === null) await once(launcher, 'exit');
    return launcher.exitCode;
  }

  interrupt(): void {
    process.kill(this.launcherPid, 'SIGINT');
  }

  async killLauncher(): Promise<void> {
    process.kill(this.launcherPid, 'SIGKILL');
    await this.ended();
  }

  /** Whether the running system says of itself that it is ready. */
  async isHealthy(): Promise<boolean> {
    try {
      const answer = await fetch(`${this.url}/api/health`, { signal: AbortSignal.timeout(2_000) });
      await answer.text();
      return answer.ok;
    } catch {
      return false;
    }
  }

  async until(holds: () => boolean | Promise<boolean>, patience = 30_000): Promise<void> {
    const giveUpAt = performance.now() + patience;
    while (!(await holds())) {
      if (performance.now() > giveUpAt) throw new Error(`Waited in vain. The launcher said:\n${this.output}`);
      await sleep(50);
    }
  }

  /** Runs a command of the system on this installation. */
  async command(name: string, ...args: readonly string[]): Promise<number> {
    const child = spawn(process.execPath, ['scripts/run.mjs', name, ...args], {
      cwd: root,
      env: this.environment({}),
      stdio: 'ignore',
    });
    await once(child, 'exit');
    return child.exitCode ?? 1;
  }

  async remove(): Promise<void> {
    if (this.launcher?.exitCode === null && this.launcher.signalCode === null) this.interrupt();
    if (this.launcher !== undefined) await this.ended();
    rmSync(this.place, { recursive: true, force: true });
  }

  private environment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_OPTIONS: '', DATA_DIR: this.dataFolder };
    for (const name of [
      'DATABASE_URL',
      'MIGRATION_DATABASE_URL',
      'REDIS_URL',
      'HOST',
      'MINGJING_TEST_CLUSTER',
    ]) {
      env[name] = undefined;
    }
    return { ...env, PORT: String(this.port), ...variables };
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${String(pid)}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** The command lines of all processes, as anybody on the machine can read them. */
export function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => join('/proc', name, 'cmdline'))
    .filter((file) => existsSync(file))
    .map((file) => readIfThere(file).replaceAll('\0', ' '));
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The local addresses, as in /proc/net, on which something listens at this port. */
export function listeningAddresses(port: number): string[] {
  const listening = '0A';
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => readIfThere(file).split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === listening)
    .map((fields) => (fields[1] ?? '').split(':'))
    .filter(([, hexPort]) => parseInt(hexPort ?? '', 16) === port)
    .map(([address]) => address ?? '');
}
