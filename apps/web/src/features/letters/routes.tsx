import type { Feature } from '../../app/feature';
import { caseRoles } from '../../app/session';

export const feature: Feature = {
  routes: [
    {
      path: 'letters',
      handle: { roles: caseRoles },
      lazy: async () => ({ Component: (await import('./LettersPage')).LettersPage }),
    },
  ],
  nav: [
    {
      path: '/letters',
      group: 'oversight',
      order: 310,
      icon: 'document',
      label: { zh: '建议与责令', en: 'Letters and orders' },
      roles: caseRoles,
    },
  ],
};
