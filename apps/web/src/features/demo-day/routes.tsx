import type { Feature } from '../../app/feature';

const administrator = ['administrator'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'settings/demo-day',
      handle: { roles: administrator },
      lazy: async () => ({ Component: (await import('./DemoDayPage')).DemoDayPage }),
    },
  ],
  nav: [
    {
      path: '/settings/demo-day',
      group: 'settings',
      order: 990,
      icon: 'clock',
      label: { zh: '演示日期', en: 'Demo day' },
      roles: administrator,
      demoOnly: true,
    },
  ],
};
