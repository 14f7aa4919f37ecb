import type { Feature } from '../../app/feature';

const readers = ['administrator', 'officeHead', 'supervisor'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'settings/organ-rules',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./OrganRulesPage')).OrganRulesPage }),
    },
  ],
  nav: [
    {
      path: '/settings/organ-rules',
      group: 'settings',
      order: 945,
      icon: 'settings',
      label: { zh: '办案规则', en: 'Rules of the organ' },
      roles: readers,
    },
  ],
};
