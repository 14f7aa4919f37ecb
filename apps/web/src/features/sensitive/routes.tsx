import type { Feature } from '../../app/feature';

export const readers = ['caseOfficer', 'officeHead', 'organHead', 'supervisor'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'sensitive',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./SensitivePage')).SensitivePage }),
    },
  ],
  nav: [
    {
      path: '/sensitive',
      group: 'work',
      order: 29,
      icon: 'bell',
      label: { zh: '敏感案件', en: 'Sensitive cases' },
      roles: readers,
    },
  ],
};
