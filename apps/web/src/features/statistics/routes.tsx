import type { Feature } from '../../app/feature';

const readers = ['registrar', 'officeHead', 'organHead', 'supervisor'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'statistics',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./StatisticsPage')).StatisticsPage }),
    },
  ],
  nav: [
    {
      path: '/statistics',
      group: 'statistics',
      order: 10,
      icon: 'chart',
      label: { zh: '统计报表', en: 'Statistical tables' },
      roles: readers,
    },
  ],
};
