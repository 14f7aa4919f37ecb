export const roles = [
  'registrar',
  'caseOfficer',
  'officeHead',
  'organHead',
  'liaison',
  'supervisor',
  'counsel',
  'committeeMember',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Who performs an act: a person in a role, or the system where the law itself makes something happen. */
export type Capacity = Role | 'system';
