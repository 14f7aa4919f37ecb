import type { Feature } from '../../app/feature';

const readers = ['registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'hand-ins',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./HandInsPage')).HandInsPage }),
    },
    {
      path: 'hand-ins/:caseId/:key',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./HandInPage')).HandInPage }),
    },
  ],
  nav: [
    {
      path: '/hand-ins',
      group: 'together',
      order: 10,
      icon: 'inbox',
      label: { zh: '答复与应诉', en: 'Answers and defence' },
      roles: ['registrar', 'caseOfficer', 'officeHead', 'liaison'],
    },
  ],
};
