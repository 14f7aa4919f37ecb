import { HttpProblem } from './problem.js';

const latest = 2_147_483_647;

/** The version of the case the client acts on: from If-Match, or else from the body; without one the runner refuses. */
export function expectedVersion(
  ifMatch: string | undefined,
  fromBody: number | undefined,
): number | undefined {
  if (ifMatch === undefined) return fromBody;
  const version = Number(/^(?:W\/)?"?(\d{1,10})"?$/.exec(ifMatch.trim())?.[1]);
  const usable = version <= latest && (fromBody === undefined || fromBody === version);
  if (!usable) throw new HttpProblem('malformed-header', { params: { header: 'If-Match' } });
  return version;
}

/** The key by which a repeated request is recognised, if there is one. */
export function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(header))
    throw new HttpProblem('malformed-header', { params: { header: 'Idempotency-Key' } });
  return header;
}

/** The key by which a repeated request is recognised. */
export function requiredIdempotencyKey(header: string | undefined): string {
  const key = idempotencyKey(header);
  if (key === undefined) throw new HttpProblem('idempotency-key-required');
  return key;
}
