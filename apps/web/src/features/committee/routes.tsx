import type { Feature } from '../../app/feature';

const readers = ['registrar', 'caseOfficer', 'officeHead', 'organHead', 'administrator'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'settings/committee',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./CommitteePage')).CommitteePage }),
    },
  ],
  nav: [
    {
      path: '/settings/committee',
      group: 'settings',
      order: 930,
      icon: 'people',
      label: { zh: '复议委员会', en: 'Committee' },
      roles: readers,
    },
  ],
};
