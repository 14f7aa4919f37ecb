import type { Feature } from '../../app/feature';

const policyReaders = ['administrator', 'officeHead', 'supervisor'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'settings/reminders',
      handle: { roles: policyReaders },
      lazy: async () => ({ Component: (await import('./RemindersPage')).RemindersPage }),
    },
  ],
  nav: [
    {
      path: '/settings/reminders',
      group: 'settings',
      order: 940,
      icon: 'bell',
      label: { zh: '期限提醒', en: 'Reminders' },
      roles: policyReaders,
    },
  ],
};
