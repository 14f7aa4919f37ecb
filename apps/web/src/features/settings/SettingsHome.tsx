import { Navigate } from 'react-router';

import { hasRole, useSession } from '../../app/session';

export function SettingsHome() {
  const administers = hasRole(useSession(), ['administrator']);
  return <Navigate to={administers ? '/settings/users' : '/settings/organs'} replace />;
}
