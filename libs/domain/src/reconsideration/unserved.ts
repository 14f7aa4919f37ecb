import type { Party } from './party.js';
import type { ReconsiderationRecord } from './reconsideration.record.js';

/** Who still has to be served; nobody can be served on the dead, or on an organisation that ended without successor. */
export const unserved = (record: ReconsiderationRecord, parties: readonly Party[]): readonly Party[] =>
  parties.filter(
    ({ key, role, kind }) =>
      record.served[key] === undefined &&
      record.died[key] === undefined &&
      !(record.termination?.ground === 'noSuccessor' && role === 'applicant' && kind !== 'citizen'),
  );
