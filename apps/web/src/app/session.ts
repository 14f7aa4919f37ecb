import { createContext, use } from 'react';

import type { Role, Session } from '../api/answers';

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in; below the session gate there is always somebody. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('used outside the session gate');
  return session;
}

export const hasRole = ({ user }: Session, wanted: readonly Role[]): boolean =>
  user.roles.some((role) => wanted.includes(role));

export const officeRoles = ['registrar', 'caseOfficer', 'officeHead'] as const satisfies readonly Role[];
export const caseRoles = [
  ...officeRoles,
  'organHead',
  'supervisor',
  'liaison',
  'counsel',
  'committeeMember',
] as const satisfies readonly Role[];

export function homeOf(session: Session): string {
  if (session.user.mustChangePassword) return '/password';
  if (hasRole(session, caseRoles)) return '/workbench';
  return hasRole(session, ['auditor']) ? '/audit' : '/settings';
}
