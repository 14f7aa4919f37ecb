import type { Feature } from '../../app/feature';

const roles = ['registrar', 'caseOfficer', 'officeHead'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'suits/new',
      handle: { roles },
      lazy: async () => ({ Component: (await import('./NewSuitPage')).NewSuitPage }),
    },
  ],
  nav: [
    {
      path: '/suits/new',
      group: 'work',
      order: 32,
      icon: 'board',
      label: { zh: '登记应诉', en: 'New lawsuit' },
      roles,
    },
  ],
};
