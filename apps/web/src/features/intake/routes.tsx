import { Navigate } from 'react-router';

import type { Feature } from '../../app/feature';

const roles = ['registrar', 'caseOfficer', 'officeHead'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'intake/new',
      handle: { roles },
      lazy: async () => ({ Component: (await import('./IntakePage')).IntakePage }),
    },
    { path: 'cases/new', element: <Navigate to="/intake/new" replace /> },
  ],
  nav: [
    {
      path: '/intake/new',
      group: 'work',
      order: 30,
      icon: 'inbox',
      label: { zh: '新收申请', en: 'New application' },
      roles,
    },
  ],
};
