import { Navigate } from 'react-router';

import type { Feature } from '../../app/feature';
import { caseRoles } from '../../app/session';

export const feature: Feature = {
  routes: [
    {
      path: 'register',
      handle: { roles: caseRoles },
      lazy: async () => ({ Component: (await import('./RegisterPage')).RegisterPage }),
    },
    { path: 'cases', element: <Navigate to="/register" replace /> },
  ],
  nav: [
    {
      path: '/register',
      group: 'work',
      order: 20,
      icon: 'folder',
      label: { zh: '案件台账', en: 'Register' },
      roles: caseRoles,
    },
  ],
};
