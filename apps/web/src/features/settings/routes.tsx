import type { Feature } from '../../app/feature';
import { caseRoles } from '../../app/session';

const administrator = ['administrator'] as const;
const everybody = [...caseRoles, 'administrator', 'auditor'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'settings',
      handle: { roles: everybody },
      lazy: async () => ({ Component: (await import('./SettingsHome')).SettingsHome }),
    },
    {
      path: 'settings/users',
      handle: { roles: administrator },
      lazy: async () => ({ Component: (await import('./UsersPage')).UsersPage }),
    },
    {
      path: 'settings/organs',
      handle: { roles: everybody },
      lazy: async () => ({ Component: (await import('./OrgansPage')).OrgansPage }),
    },
    {
      path: 'settings/calendar',
      handle: { roles: everybody },
      lazy: async () => ({ Component: (await import('./CalendarPage')).CalendarPage }),
    },
  ],
  nav: [
    {
      path: '/settings/users',
      group: 'settings',
      order: 910,
      icon: 'people',
      label: { zh: '用户与角色', en: 'Users and roles' },
      roles: administrator,
    },
    {
      path: '/settings/organs',
      group: 'settings',
      order: 920,
      icon: 'organ',
      label: { zh: '机关', en: 'Organs' },
      roles: everybody,
    },
    {
      path: '/settings/calendar',
      group: 'settings',
      order: 930,
      icon: 'calendar',
      label: { zh: '工作日历', en: 'Working calendar' },
      roles: everybody,
    },
  ],
};
