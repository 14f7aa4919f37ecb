import type { Feature } from '../../app/feature';
import type { Role } from '../../api/answers';

/** Who reads the report of a year. */
const readers = ['registrar', 'officeHead', 'organHead', 'supervisor'] as const satisfies readonly Role[];

export const feature: Feature = {
  routes: [
    {
      path: 'statistics/year',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./YearReportPage')).YearReportPage }),
    },
  ],
  nav: [
    {
      path: '/statistics/year',
      group: 'statistics',
      order: 30,
      icon: 'document',
      label: { zh: '年度报告', en: 'Year’s report' },
      roles: readers,
    },
  ],
};
