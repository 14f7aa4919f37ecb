/** What the queue has to know of a kind of job; its payload holds ids only, for a job may run twice. */
export interface JobSpec<Payload> {
  readonly queue: string;
  readonly attempts: number;
  /** Jobs of the same id are one, as long as one of them waits. */
  readonly idOf: (payload: Payload) => string;
  /** Added while one of its id runs, it runs once more afterwards instead of being taken for the same. */
  readonly again?: boolean;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a catalogue holds jobs of every payload
export type JobCatalogue = Readonly<Record<string, JobSpec<any>>>;

export type JobName<Catalogue extends JobCatalogue> = Extract<keyof Catalogue, string>;

export type PayloadOf<Spec> = Spec extends JobSpec<infer Payload> ? Payload : never;

export type NoPayload = Readonly<Record<string, never>>;

/** States a kind of job, with the type of its payload. */
export function job<Payload = NoPayload>(spec: JobSpec<Payload>): JobSpec<Payload> {
  return spec;
}

/** Does the jobs of one name. Doing one twice must change nothing. */
export interface JobHandler<Payload = never> {
  readonly job: string;
  execute(payload: Payload): Promise<unknown>;
}

/** When a job comes again and again. */
export type Recurrence = { readonly everyMs: number } | { readonly cron: string; readonly tz: string };

// BullMQ keeps ':' for itself and takes whole numbers for ids of its own.
const ALLOWED_ID = /^(?!\d+$)[A-Za-z0-9_-]+$/;

/** Checks an id of a job, or the name of a queue, before BullMQ refuses it less clearly. */
export function checkId(id: string): string {
  if (!ALLOWED_ID.test(id)) throw new Error(`"${id}" cannot be an id in the queue: join words with "-".`);
  return id;
}

/** Every queue of the catalogue, once. */
export function queuesOf(catalogue: JobCatalogue): string[] {
  return [...new Set(Object.values(catalogue).map(({ queue }) => checkId(queue)))];
}
