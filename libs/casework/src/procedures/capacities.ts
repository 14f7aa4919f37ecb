import { procedures, type Capacity, type ProcedureName, type Refusal } from '@mingjing/domain';
import type { Performer } from './act-command.js';

/** What of a case says who may act on it. */
export interface Assigned {
  readonly procedure: ProcedureName;
  readonly officeId: string;
  readonly officerId: string | null;
}

/** Where an organ hears a case itself, the one it names as its liaison handles it there. */
const handles = ({ roles, organId }: Performer, { procedure, officeId }: Assigned): boolean =>
  procedures[procedure].heardBy === 'ownOrgan'
    ? organId === officeId && (roles.includes('liaison') || roles.includes('caseOfficer'))
    : roles.includes('caseOfficer');

/** The roles in which a person may act on this case: an officer on the cases assigned to them or to nobody yet. */
export function capacitiesFor(actor: Performer, assigned: Assigned): readonly Capacity[] {
  const { officerId } = assigned;
  const others = actor.roles.filter((role) => role !== 'caseOfficer');
  const own = officerId === null || officerId === actor.id;
  return own && handles(actor, assigned) ? [...others, 'caseOfficer'] : others;
}

/** Says of an officer who is refused only because another has the case that this is the reason. */
export const explained = (
  refusals: readonly Refusal[],
  actor: Performer,
  assigned: Assigned,
): readonly Refusal[] =>
  refusals.map((refusal) =>
    refusal.code === 'ROLE_MAY_NOT_PERFORM_ACT' &&
    handles(actor, assigned) &&
    assigned.officerId !== null &&
    assigned.officerId !== actor.id
      ? { ...refusal, code: 'NOT_ASSIGNED' }
      : refusal,
  );

/** That a material cannot be named tells more than that none was named. */
export const mostTelling = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.some(({ code }) => code === 'EVIDENCE_NOT_AVAILABLE')
    ? refusals.filter(({ code }) => code !== 'MATERIALS_MISSING')
    : refusals;
