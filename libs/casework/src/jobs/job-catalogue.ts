import { job, QueueClient } from '@mingjing/platform/queue';

/** Every job there is. They carry no data: each looks up what is to be done, so a lost one costs time only. */
export const jobs = {
  relayOutbox: job({ queue: 'outbox', attempts: 3, idOf: () => 'relay-outbox', again: true }),
  scanReminders: job({ queue: 'clock', attempts: 3, idOf: () => 'scan-reminders', again: true }),
  sweepCases: job({ queue: 'clock', attempts: 5, idOf: () => 'sweep-cases', again: true }),
  sweepMaterials: job({ queue: 'clock', attempts: 2, idOf: () => 'sweep-materials', again: true }),
  trimRecords: job({ queue: 'clock', attempts: 2, idOf: () => 'trim-records', again: true }),
} as const;

export type Jobs = typeof jobs;

/** The queue, with the jobs of the catalogue. */
export type JobQueue = QueueClient<Jobs>;

/** Under this token the queue of the catalogue's jobs is injected. */
export const JOB_QUEUE = QueueClient;
