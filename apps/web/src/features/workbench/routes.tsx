import type { Feature } from '../../app/feature';
import { caseRoles } from '../../app/session';

export const feature: Feature = {
  routes: [
    {
      path: 'workbench',
      handle: { roles: caseRoles },
      lazy: async () => ({ Component: (await import('./WorkbenchPage')).WorkbenchPage }),
    },
  ],
  nav: [
    {
      path: '/workbench',
      group: 'work',
      order: 10,
      icon: 'work',
      label: { zh: '工作台', en: 'Workbench' },
      roles: caseRoles,
    },
  ],
};
