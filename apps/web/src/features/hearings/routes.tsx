import type { Feature } from '../../app/feature';

const roles = ['registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'hearings',
      handle: { roles },
      lazy: async () => ({ Component: (await import('./HearingsPage')).HearingsPage }),
    },
  ],
  nav: [
    {
      path: '/hearings',
      group: 'together',
      order: 30,
      icon: 'people',
      label: { zh: '听证与调解', en: 'Hearings' },
      roles,
    },
  ],
};
