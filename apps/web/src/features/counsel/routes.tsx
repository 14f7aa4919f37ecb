import type { Feature } from '../../app/feature';

const readers = ['registrar', 'caseOfficer', 'officeHead', 'organHead', 'administrator'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'counsel',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./RosterPage')).RosterPage }),
    },
  ],
  nav: [
    {
      path: '/counsel',
      group: 'together',
      order: 210,
      icon: 'people',
      label: { zh: '法律顾问', en: 'Counsel' },
      roles: readers,
    },
  ],
};
