import type { Feature } from '../../app/feature';

const administrator = ['administrator'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'settings/courts',
      handle: { roles: administrator },
      lazy: async () => ({ Component: (await import('./CourtsPage')).CourtsPage }),
    },
  ],
  nav: [
    {
      path: '/settings/courts',
      group: 'settings',
      order: 922,
      icon: 'organ',
      label: { zh: '法院', en: 'Courts' },
      roles: administrator,
    },
  ],
};
