import type { Capacity, Refusal } from '@mingjing/domain';
import type { Performer } from './act-command.js';

interface Assigned {
  readonly officerId: string | null;
}

/** The roles in which a person may act on this case: an officer on the cases assigned to them or to nobody yet. */
export const capacitiesFor = (actor: Performer, { officerId }: Assigned): readonly Capacity[] =>
  actor.roles.filter((role) => role !== 'caseOfficer' || officerId === null || officerId === actor.id);

/** Says of an officer who is refused only because another has the case that this is the reason. */
export const explained = (
  refusals: readonly Refusal[],
  actor: Performer,
  { officerId }: Assigned,
): readonly Refusal[] =>
  refusals.map((refusal) =>
    refusal.code === 'ROLE_MAY_NOT_PERFORM_ACT' &&
    actor.roles.includes('caseOfficer') &&
    officerId !== null &&
    officerId !== actor.id
      ? { ...refusal, code: 'NOT_ASSIGNED' }
      : refusal,
  );

/** That a material cannot be named tells more than that none was named. */
export const mostTelling = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.some(({ code }) => code === 'EVIDENCE_NOT_AVAILABLE')
    ? refusals.filter(({ code }) => code !== 'MATERIALS_MISSING')
    : refusals;
