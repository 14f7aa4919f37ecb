import type { Feature } from '../../app/feature';
import { officeRoles } from '../../app/session';

const roles = [...officeRoles, 'organHead', 'supervisor'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'board',
      handle: { roles },
      lazy: async () => ({ Component: (await import('./BoardPage')).BoardPage }),
    },
  ],
  nav: [
    {
      path: '/board',
      group: 'oversight',
      order: 10,
      icon: 'board',
      label: { zh: '督办看板', en: 'Board' },
      roles,
    },
  ],
};
