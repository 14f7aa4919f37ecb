import type { Screen } from './screen.js';

/** Hearings, sessions of the committee and mediations; the register of the committee; the form that plans a hearing. */
export const sittings: readonly Screen[] = [
  { name: '13-hearings', as: 'zheng-qixing', path: '/hearings', ready: '.pagehead h1' },
  { name: '13-committee', as: 'zheng-qixing', path: '/settings/committee', ready: '.pagehead h1' },
  {
    name: '13-hearing-notice',
    as: 'li-siwei',
    path: ({ open }) => `${open.path}?act=noticeHearing`,
    ready: '.actdrawer form',
  },
];
