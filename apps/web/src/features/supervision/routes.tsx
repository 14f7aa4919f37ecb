import type { Feature } from '../../app/feature';
import { caseRoles } from '../../app/session';

export const feature: Feature = {
  routes: [
    {
      path: 'opinion-letters',
      handle: { roles: caseRoles },
      lazy: async () => ({ Component: (await import('./SupervisionPage')).LettersPage }),
    },
    {
      path: 'performance',
      handle: { roles: caseRoles },
      lazy: async () => ({ Component: (await import('./SupervisionPage')).PerformancePage }),
    },
  ],
  nav: [
    {
      path: '/opinion-letters',
      group: 'work',
      order: 26,
      icon: 'document',
      label: { zh: '意见书', en: 'Opinion letters' },
      roles: caseRoles,
    },
    {
      path: '/performance',
      group: 'work',
      order: 27,
      icon: 'clock',
      label: { zh: '履行监督', en: 'Performance' },
      roles: caseRoles,
    },
  ],
};
