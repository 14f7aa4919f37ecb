import type { Party } from './party.js';
import type { Person } from './people-of-office.js';
import { partiesOf, type ReconsiderationRecord } from './reconsideration.record.js';

const plain = (name: string): string => name.replace(/\s/g, '');

/** Whether somebody is a party, acts or speaks for one, or is employed by one, and so may not sit or advise. */
export const conflicted = (record: ReconsiderationRecord, person: Person): boolean =>
  partiesNear(partiesOf(record), person);

/** Whether somebody is one of the parties, acts or speaks for one, or is employed by one. */
export function partiesNear(parties: readonly Party[], { name, employer }: Person): boolean {
  const own = plain(name);
  return parties.some((party) => {
    const near = [party.name, party.legalRepresentative, party.guardian?.name];
    const agents = (party.agents ?? []).map((agent) => agent.name);
    return (
      [...near, ...agents].some((other) => other !== undefined && plain(other) === own) ||
      (employer !== null && plain(employer) === plain(party.name))
    );
  });
}
