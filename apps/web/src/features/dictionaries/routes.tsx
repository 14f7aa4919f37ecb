import type { Feature } from '../../app/feature';
import { caseRoles } from '../../app/session';

const readers = [...caseRoles, 'administrator'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'settings/dictionaries',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./DictionariesPage')).DictionariesPage }),
    },
  ],
  nav: [
    {
      path: '/settings/dictionaries',
      group: 'settings',
      order: 925,
      icon: 'document',
      label: { zh: '字典', en: 'Dictionaries' },
      roles: readers,
    },
  ],
};
