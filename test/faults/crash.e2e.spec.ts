import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, Installation } from '../support/cluster-launcher.js';
import { BusyRegistrar } from './load.js';

/** Cases as the register lists them, told apart by the key that is their title. */
interface Register {
  readonly total: number;
  readonly rows: readonly { readonly id: string; readonly number: string; readonly title: string }[];
}

describe('the system under load, when a part of it is killed', () => {
  let system: Installation;

  beforeAll(async () => {
    system = new Installation(await freePort());
    await system.start();
  }, 180_000);
  afterAll(() => system.remove(), 60_000);

  const pidOf = (service: string): number => {
    const found = system.servicePids.find((pid) =>
      readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes(`apps/${service}/`),
    );
    if (found === undefined) throw new Error(`the ${service} does not run`);
    return found;
  };

  const victims = [
    { victim: 'the API', kill: () => process.kill(pidOf('api'), 'SIGKILL') },
    { victim: 'the worker', kill: () => process.kill(pidOf('worker'), 'SIGKILL') },
    { victim: 'PostgreSQL', kill: () => process.kill(system.databasePid, 'SIGKILL') },
  ];

  it.each(victims)(
    '$victim: no acknowledged act is missing, none happens twice, and every journal verifies',
    async ({ kill }) => {
      const registrars = [1, 2, 3].map(() => new BusyRegistrar(system.url));
      await Promise.all(registrars.map((registrar) => registrar.signIn()));
      const work = Promise.all(registrars.map((registrar) => registrar.work()));
      await sleep(1_500);
      const before = registrars.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
      kill();
      await sleep(300);
      await system.until(() => system.isHealthy(), 60_000);
      await sleep(1_500);
      for (const registrar of registrars) registrar.stop();
      await work;
      const acknowledged = registrars.flatMap((registrar) => [...registrar.acknowledged]);
      expect(before).toBeGreaterThan(0);
      expect(acknowledged.length).toBeGreaterThan(before);
      for (const [key, { caseId, number }] of acknowledged) {
        const found = await registrars[0]!.get<Register>(`cases?text=${key}`);
        expect(found.rows.map(({ id, number: stored, title }) => ({ id, stored, title }))).toEqual([
          { id: caseId, stored: number, title: key },
        ]);
      }
      expect(await system.command('journal:verify')).toBe(0);
    },
    180_000,
  );
});
