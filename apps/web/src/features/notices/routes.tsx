import type { Feature } from '../../app/feature';

export const feature: Feature = {
  routes: [
    { path: 'notices', lazy: async () => ({ Component: (await import('./NoticesPage')).NoticesPage }) },
  ],
  nav: [],
};
