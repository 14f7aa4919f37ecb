import type { Feature } from '../../app/feature';

export const feature: Feature = {
  routes: [
    { path: 'profile', lazy: async () => ({ Component: (await import('./ProfilePage')).ProfilePage }) },
    { path: 'password', lazy: async () => ({ Component: (await import('./PasswordPage')).PasswordPage }) },
  ],
  nav: [],
};
