import type { Feature } from '../../app/feature';

const readers = ['registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor'] as const;
const callers = ['registrar', 'caseOfficer', 'officeHead'] as const;
const doers = [...readers, 'liaison'] as const;

export const feature: Feature = {
  routes: [
    {
      path: 'conferences',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./ConferencesPage')).ConferencesPage }),
    },
    {
      path: 'conferences/new',
      handle: { roles: callers },
      lazy: async () => ({ Component: (await import('./ConferenceFormPage')).NewConferencePage }),
    },
    {
      path: 'conferences/:id',
      handle: { roles: readers },
      lazy: async () => ({ Component: (await import('./ConferencePage')).ConferencePage }),
    },
    {
      path: 'conferences/:id/change',
      handle: { roles: callers },
      lazy: async () => ({ Component: (await import('./ConferenceFormPage')).ChangeConferencePage }),
    },
    {
      path: 'conference-actions',
      handle: { roles: doers },
      lazy: async () => ({ Component: (await import('./ActionsPage')).ActionsPage }),
    },
  ],
  nav: [
    {
      path: '/conferences',
      group: 'together',
      order: 220,
      icon: 'board',
      label: { zh: '府院联席会议', en: 'Joint conferences' },
      roles: readers,
    },
    {
      path: '/conference-actions',
      group: 'together',
      order: 221,
      icon: 'approval',
      label: { zh: '会议落实事项', en: 'Conference actions' },
      roles: doers,
    },
  ],
};
