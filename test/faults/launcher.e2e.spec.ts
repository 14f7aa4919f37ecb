import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  commandLines,
  freePort,
  Installation,
  isRunning,
  listeningAddresses,
} from '../support/cluster-launcher.js';

const NOBODY = 65_534;

describe('the launcher', () => {
  let system: Installation;

  beforeAll(async () => {
    system = new Installation(await freePort());
  });

  afterAll(() => system.remove(), 60_000);

  it('comes up although its first start was cut off at any moment', async () => {
    for (const moment of [300, 900, 1_500, 2_500, 4_000]) {
      system.launch();
      await sleep(moment);
      await system.killLauncher();
    }
    await system.start();
    expect(await system.isHealthy()).toBe(true);
  }, 180_000);

  it('refuses a second start beside a running one and names that one', async () => {
    await system.ensureRunning();
    const before = system.output;
    const rival = new Installation(await freePort());
    rival.launch({ DATA_DIR: system.dataFolder });
    expect(await rival.ended()).toBe(1);
    expect(rival.output).toContain(system.url);
    expect(rival.output).toContain(String(system.launcherPid));
    await rival.remove();
    expect(system.output).toBe(before);
    expect(await system.isHealthy()).toBe(true);
  }, 60_000);

  it('keeps the passwords in a file only its owner can read, off command lines and out of logs', async () => {
    await system.ensureRunning();
    const file = join(system.dataFolder, 'credentials.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const passwords = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    const log = readFileSync(join(system.dataFolder, 'logs/postgres.log'), 'utf8');
    const visible = [...commandLines(), log, system.output].join('\n');
    expect(passwords.filter((password) => visible.includes(password))).toEqual([]);
  }, 60_000);

  it('lets the database and the API listen on the loopback only', async () => {
    await system.ensureRunning();
    const loopback = '0100007F';
    expect(listeningAddresses(system.databasePort)).toEqual([loopback]);
    expect(listeningAddresses(system.port)).toEqual([loopback]);
  }, 60_000);

  it('comes up by itself after it was killed, and leaves nothing of the earlier start running', async () => {
    await system.ensureRunning();
    const earlier = [system.databasePid, ...system.servicePids];
    await system.killLauncher();
    await system.start();
    expect(await system.isHealthy()).toBe(true);
    expect(earlier.filter((pid) => isRunning(pid))).toEqual([]);
  }, 60_000);

  it('stops its services when it is killed', async () => {
    await system.ensureRunning();
    const services = system.servicePids;
    await system.killLauncher();
    await system.until(() => !services.some((pid) => isRunning(pid)));
    expect(services).toHaveLength(2);
  }, 60_000);

  it('starts the database again when that is killed', async () => {
    await system.ensureRunning();
    const killed = system.databasePid;
    process.kill(killed, 'SIGKILL');
    await system.until(() => /The database was started again/.test(system.output));
    await system.until(() => system.isHealthy());
    expect(system.databasePid).not.toBe(killed);
  }, 60_000);

  it('starts its services again when they are killed', async () => {
    await system.ensureRunning();
    for (const pid of system.servicePids) process.kill(pid, 'SIGKILL');
    await system.until(() => /The api was started again/.test(system.output));
    await system.until(() => /The worker was started again/.test(system.output));
    await system.until(() => system.isHealthy());
    expect(system.servicePids).toHaveLength(2);
  }, 60_000);

  it('comes up with a clean journal after everything was killed at once', async () => {
    await system.ensureRunning();
    const all = [system.launcherPid, system.databasePid, ...system.servicePids];
    for (const pid of all) process.kill(pid, 'SIGKILL');
    await system.ended();
    await system.start();
    expect(await system.isHealthy()).toBe(true);
    expect(await system.command('journal:verify')).toBe(0);
  }, 90_000);

  it('stops everything on Ctrl-C', async () => {
    await system.ensureRunning();
    const all = [system.databasePid, ...system.servicePids];
    system.interrupt();
    expect(await system.ended()).toBe(0);
    expect(system.output).toContain('has stopped');
    expect(all.filter((pid) => isRunning(pid))).toEqual([]);
    expect(listeningAddresses(system.port)).toEqual([]);
  }, 60_000);

  it('stops cleanly on Ctrl-C in the middle of a start', async () => {
    system.launch();
    await system.until(() => /Database: /.test(system.output));
    system.interrupt();
    expect(await system.ended()).toBe(0);
    expect(commandLines().filter((line) => line.includes(system.dataFolder))).toEqual([]);
  }, 60_000);

  it('starts the cluster for a command when nothing runs, and stops it again', async () => {
    expect(await system.command('journal:verify')).toBe(0);
    expect(existsSync(join(system.dataFolder, 'cluster/postmaster.pid'))).toBe(false);
  }, 60_000);

  it('gives up on a service that will not stay up, and says so', async () => {
    await system.ensureRunning();
    const database = system.databasePid;
    const killing = setInterval(() => {
      for (const pid of system.servicePids) if (isRunning(pid)) process.kill(pid, 'SIGKILL');
    }, 100);
    const status = await system.ended().finally(() => clearInterval(killing));
    expect(status).toBe(1);
    expect(system.output).toMatch(/The (api|worker) keeps stopping/);
    expect(isRunning(database)).toBe(false);
  }, 90_000);
});

describe('the launcher, before it touches anything', () => {
  let fresh: Installation;

  beforeEach(async () => {
    fresh = new Installation(await freePort());
  });

  afterEach(() => fresh.remove());

  async function refusal(): Promise<string> {
    expect(await fresh.ended()).toBe(1);
    expect(existsSync(join(fresh.dataFolder, 'cluster'))).toBe(false);
    return fresh.output;
  }

  it('says that its port is taken, by number, and how to choose another', async () => {
    const other = createServer().listen(fresh.port, '127.0.0.1');
    await once(other, 'listening');
    fresh.launch();
    expect(await refusal()).toMatch(new RegExp(`Port ${String(fresh.port)} is taken.*PORT=`));
    other.close();
  });

  it('does not trust a folder that others can write to', async () => {
    mkdirSync(fresh.dataFolder);
    chmodSync(fresh.dataFolder, 0o777);
    fresh.launch();
    expect(await refusal()).toContain('open to others');
  });

  it('does not trust a folder below one that others can write to', async () => {
    chmodSync(fresh.place, 0o777);
    fresh.launch();
    expect(await refusal()).toContain('not a safe place');
  });

  it('does not follow a link laid in its way', async () => {
    mkdirSync(join(fresh.place, 'elsewhere'), { mode: 0o700 });
    symlinkSync(join(fresh.place, 'elsewhere'), fresh.dataFolder);
    fresh.launch();
    expect(await refusal()).toContain('not a plain folder');
  });

  it('does not trust a folder of somebody else', async () => {
    fresh.launch({ DATA_DIR: foreignFolder(fresh.dataFolder) });
    expect(await refusal()).toMatch(/belongs to user (0|65534)/);
  });

  it('says what is wrong with a port that is none', async () => {
    fresh.launch({ PORT: '80000' });
    expect(await refusal()).toContain('PORT must be a number');
  });
});

/** Root makes one; others find plenty. */
function foreignFolder(path: string): string {
  if (process.getuid?.() !== 0) return '/etc';
  mkdirSync(path, { mode: 0o700 });
  chownSync(path, NOBODY, NOBODY);
  return path;
}
