import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CaseEventEntity } from './case-event.entity.js';

/** What the first entry of every journal follows. */
export const firstHash = '0'.repeat(64);

/**
 * SHA-256 over the entry in canonical JSON (RFC 8785) with the hash of the entry before it:
 * no entry can be changed, removed or put in without all later ones showing it.
 */
export function hashOf(entry: Omit<CaseEventEntity, 'hash'>): string {
  const { recordedAt, ...rest } = entry;
  const text = canonicalize({ ...rest, recordedAt: recordedAt.toISOString() });
  if (text === undefined) throw new Error('a journal entry cannot be written as JSON');
  return createHash('sha256').update(text).digest('hex');
}
