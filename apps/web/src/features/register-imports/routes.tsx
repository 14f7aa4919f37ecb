import type { Feature } from '../../app/feature';

const keepers = ['registrar', 'officeHead'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'register/import',
      handle: { roles: keepers },
      lazy: async () => ({ Component: (await import('./ImportsPage')).ImportsPage }),
    },
    {
      path: 'register/import/:id',
      handle: { roles: keepers },
      lazy: async () => ({ Component: (await import('./ImportPage')).ImportPage }),
    },
  ],
  nav: [],
};
