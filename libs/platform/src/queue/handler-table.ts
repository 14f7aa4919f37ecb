import type { JobCatalogue, JobHandler } from './job.js';

/** The catalogue and the handlers do not fit together. */
export class HandlersIncomplete extends Error {
  override readonly name = 'HandlersIncomplete';
}

/** Handlers by the names of their jobs; throws unless every job of the catalogue has exactly one. */
export function handlerTable(
  catalogue: JobCatalogue,
  handlers: readonly JobHandler[],
): ReadonlyMap<string, JobHandler> {
  const table = new Map(handlers.map((handler) => [handler.job, handler]));
  const complaints = [
    ...Object.keys(catalogue)
      .filter((name) => !table.has(name))
      .map((name) => `no handler for "${name}": give the worker a class whose job is "${name}"`),
    ...handlers
      .filter((handler) => table.get(handler.job) !== handler)
      .map(({ job }) => `more than one handler for "${job}": take one away`),
    ...[...table.keys()]
      .filter((name) => !(name in catalogue))
      .map((name) => `a handler for "${name}", which is not in the catalogue: add the job to it`),
  ];
  if (complaints.length > 0)
    throw new HandlersIncomplete(`The worker cannot start: ${complaints.join('; ')}.`);
  return table;
}
