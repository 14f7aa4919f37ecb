import type { Feature } from '../../app/feature';
import { OpenCount } from './OpenCount';

const roles = ['registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'services',
      handle: { roles },
      lazy: async () => ({ Component: (await import('./ServicesPage')).ServicesPage }),
    },
  ],
  nav: [
    {
      path: '/services',
      group: 'work',
      order: 26,
      icon: 'document',
      label: { zh: '待送达', en: 'To be served' },
      roles,
      Count: OpenCount,
    },
  ],
};
