import type { Role } from '@mingjing/domain';

/** Who approves, and so may be stood in for. */
export const approverRoles = ['officeHead', 'organHead'] as const satisfies readonly Role[];

/** Who of an office may stand in for its head. */
export const officeStaffRoles = ['registrar', 'caseOfficer', 'officeHead'] as const satisfies readonly Role[];

const quoted = (roles: readonly string[]): string => `'{${roles.join(',')}}'::text[]`;

/**
 * SQL: the one may stand in for the other. A head of an organ only by another of its heads, because 行政复议法 61 wants
 * the consent of a head; the head of an office by its staff, as the organ's own rules have it.
 */
export const mayStandIn = (delegate: string, delegator: string): string =>
  `(${delegate}.active AND ${delegate}.id <> ${delegator}.id AND ${delegate}.organ_id = ${delegator}.organ_id
    AND ${delegator}.roles && ${quoted(approverRoles)}
    AND ${delegate}.roles && CASE WHEN 'organHead' = ANY(${delegator}.roles) THEN '{organHead}'::text[]
                                  ELSE ${quoted(officeStaffRoles)} END)`;

/** SQL: the delegation holds on the day and covers the act. */
export const coversDay = (alias: string, day: string): string =>
  `(${alias}.revoked_at IS NULL AND ${day}::date BETWEEN ${alias}.from_on AND ${alias}.to_on)`;
export const coversAct = (alias: string, act: string): string =>
  `(${alias}.acts = '{}' OR ${act} = ANY(${alias}.acts))`;
