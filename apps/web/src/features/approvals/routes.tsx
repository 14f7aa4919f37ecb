import type { Feature } from '../../app/feature';

const roles = ['officeHead', 'organHead', 'caseOfficer', 'registrar'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'approvals/:id?',
      handle: { roles },
      lazy: async () => ({ Component: (await import('./ApprovalsPage')).ApprovalsPage }),
    },
  ],
  nav: [
    {
      path: '/approvals',
      group: 'together',
      order: 20,
      icon: 'approval',
      label: { zh: '审批', en: 'Approvals' },
      roles,
    },
  ],
};
