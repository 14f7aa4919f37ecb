import type { Feature } from '../../app/feature';

const auditors = ['auditor'] as const;
const page = async () => ({ Component: (await import('./AuditPage')).AuditPage });

export const feature: Feature = {
  routes: [
    { path: 'audit', handle: { roles: auditors }, lazy: page },
    { path: 'audit/:tab', handle: { roles: auditors }, lazy: page },
  ],
  nav: [
    {
      path: '/audit',
      group: 'oversight',
      order: 60,
      icon: 'search',
      label: { zh: '操作留痕', en: 'Audit' },
      roles: auditors,
    },
  ],
};
