export { CASE_SWEEP, type CaseSweep } from './case-sweep.js';
export { JOURNAL_CHECKS, type JournalChecks } from './journal-checks.js';
export { DailySweep, type SweepResult } from './daily-sweep.js';
export { JOB_QUEUE, jobs, type JobQueue, type Jobs } from './job-catalogue.js';
export { schedules, startSchedules } from './job-schedules.js';
export { JOB_HANDLERS, JobsModule } from './jobs.module.js';
export { RecordTrimmer } from './record-trimmer.js';
