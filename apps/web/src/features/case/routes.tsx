import type { Feature } from '../../app/feature';
import { caseRoles } from '../../app/session';

export const feature: Feature = {
  routes: [
    {
      path: 'cases/:id/:tab?',
      handle: { roles: caseRoles },
      lazy: async () => ({ Component: (await import('./CasePage')).CasePage }),
    },
  ],
  nav: [],
};
