import { Navigate } from 'react-router';

import type { Feature } from '../../app/feature';
import { caseRoles } from '../../app/session';

export const feature: Feature = {
  routes: [
    { path: 'waiting', element: <Navigate to="/waiting/corrections" replace /> },
    {
      path: 'waiting/:list',
      handle: { roles: caseRoles },
      lazy: async () => ({ Component: (await import('./WaitingPage')).WaitingPage }),
    },
  ],
  nav: [
    {
      path: '/waiting',
      group: 'work',
      order: 25,
      icon: 'pause',
      label: { zh: '补正与中止', en: 'Waiting cases' },
      roles: caseRoles,
    },
  ],
};
