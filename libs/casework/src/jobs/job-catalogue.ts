import { job, QueueClient } from '@mingjing/platform/queue';

/** Every job there is. They carry no data: each looks up what is to be done, so a lost one costs time only. */
export const jobs = {
  relayOutbox: job({ queue: 'outbox', attempts: 3, idOf: () => 'relay-outbox', again: true }),
  scanReminders: job({ queue: 'clock', attempts: 3, idOf: () => 'scan-reminders', again: true }),
  sweepCases: job({ queue: 'clock', attempts: 5, idOf: () => 'sweep-cases', again: true }),
  sweepMaterials: job({ queue: 'clock', attempts: 2, idOf: () => 'sweep-materials', again: true }),
  foldSums: job({ queue: 'clock', attempts: 2, idOf: () => 'fold-sums', again: true }),
  /** In a queue of their own: going through all journals must not hold up the clocks. */
  verifyJournals: job({ queue: 'audit', attempts: 3, idOf: () => 'verify-journals', again: true }),
  resumeVerification: job({ queue: 'audit', attempts: 3, idOf: () => 'resume-verification', again: true }),
  importRegisters: job({ queue: 'imports', attempts: 5, idOf: () => 'import-registers', again: true }),
  trimRecords: job({ queue: 'clock', attempts: 2, idOf: () => 'trim-records', again: true }),
} as const;

export type Jobs = typeof jobs;

/** The queue, with the jobs of the catalogue. */
export type JobQueue = QueueClient<Jobs>;

/** Under this token the queue of the catalogue's jobs is injected. */
export const JOB_QUEUE = QueueClient;
