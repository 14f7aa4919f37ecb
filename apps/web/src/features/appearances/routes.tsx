import type { Feature } from '../../app/feature';

const roles = ['registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'appearances',
      handle: { roles },
      lazy: async () => ({ Component: (await import('./AppearancesPage')).AppearancesPage }),
    },
  ],
  nav: [
    {
      path: '/appearances',
      group: 'oversight',
      order: 30,
      icon: 'board',
      label: { zh: '负责人出庭', en: 'Heads in court' },
      roles,
    },
  ],
};
