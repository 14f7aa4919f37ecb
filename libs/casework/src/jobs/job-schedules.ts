import type { Recurrence } from '@mingjing/platform/queue';
import type { JobQueue, Jobs } from './job-catalogue.js';

const SHANGHAI = 'Asia/Shanghai';

/** When each job comes by itself; in between it may be nudged. */
export const schedules: Readonly<Record<keyof Jobs, Recurrence>> = {
  relayOutbox: { everyMs: 5_000 },
  scanReminders: { everyMs: 60_000 },
  sweepCases: { cron: '5 0 * * *', tz: SHANGHAI },
  sweepMaterials: { cron: '5 4 * * *', tz: SHANGHAI },
  foldSums: { cron: '20 * * * *', tz: SHANGHAI },
  verifyJournals: { cron: '5 2 * * *', tz: SHANGHAI },
  resumeVerification: { everyMs: 60_000 },
  importRegisters: { everyMs: 30_000 },
  trimRecords: { cron: '35 3 * * *', tz: SHANGHAI },
};

/** Brings the schedules of the queue in step with these, and sweeps at once. */
export async function startSchedules(queue: JobQueue): Promise<void> {
  const names = Object.keys(schedules) as (keyof Jobs)[];
  for (const name of names) await queue.schedule(name, schedules[name], {});
  await queue.dropOtherSchedules(names);
  await queue.add('sweepCases', {});
}
