import type { Feature } from '../../app/feature';

const readers = ['registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison'] as const;
const handlers = ['registrar', 'caseOfficer', 'officeHead', 'liaison'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'mediations',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./MediationsPage')).MediationsPage }),
    },
    {
      path: 'mediations/new',
      handle: { roles: handlers },
      lazy: async () => ({ Component: (await import('./NewMediationPage')).NewMediationPage }),
    },
  ],
  nav: [
    {
      path: '/mediations',
      group: 'together',
      order: 31,
      icon: 'people',
      label: { zh: '调解', en: 'Mediation' },
      roles: readers,
    },
    {
      path: '/mediations/new',
      group: 'work',
      order: 31,
      icon: 'inbox',
      label: { zh: '新收调解申请', en: 'New mediation' },
      roles: handlers,
    },
  ],
};
