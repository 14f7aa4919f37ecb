import type { Screen } from './screen.js';
import { click } from './steps.js';
import type { PreparedCounty } from './prepared-county.js';

const ofDemo =
  (number: string, rest = '') =>
  async ({ county }: PreparedCounty) =>
    (await county.caseNumbered(number)).path + rest;

const mediation = {
  as: 'zheng-qixing',
  path: '/mediations',
  ready: 'table tbody tr',
} as const;

/** Hearings, sessions of the committee and mediations; the register of the committee; the form that plans a hearing. */
export const sittings: readonly Screen[] = [
  { name: '13-hearings', as: 'zheng-qixing', path: '/hearings', ready: '.pagehead h1' },
  { name: '13-mediations', ...mediation },
  { name: '13-mediation-case', ...mediation, steps: click('table tbody a', '.headline') },
  {
    name: '13-mediation-journal',
    as: 'you-sifang',
    path: ofDemo('清自然资调〔2026〕1号'),
    ready: '.timeline',
    steps: async (page) => {
      for (const more of await page.locator('.timeline button.link.s12').all()) await more.click();
      await page.waitForSelector('.timeline .more');
    },
  },
  {
    name: '13-mediation-correct',
    as: 'you-sifang',
    path: ofDemo('清自然资调〔2026〕1号', '?act=correctRecord'),
    ready: '.actdrawer form',
    steps: async (page) => {
      await page.locator('.actdrawer form .ant-select').first().click();
      await page.locator('.ant-select-item-option').first().click();
      await page.waitForSelector('.actdrawer fieldset.fieldgroup');
    },
  },
  {
    name: '13-review-session',
    as: 'zhou-wuchang',
    path: ofDemo('清府复〔2026〕60号', '?act=holdMediation'),
    ready: '.actdrawer form',
  },
  { name: '13-mediation-new', as: 'zhao-yiming', path: '/mediations/new', ready: '.pagehead h1' },
  { name: '13-committee', as: 'zheng-qixing', path: '/settings/committee', ready: '.pagehead h1' },
  {
    name: '13-hearing-notice',
    as: 'li-siwei',
    path: ({ open }) => `${open.path}?act=noticeHearing`,
    ready: '.actdrawer form',
  },
  {
    name: '13-hearing-record',
    as: 'sun-sanli',
    path: async ({ county }) => `${(await county.caseNumbered('清府复〔2026〕53号')).path}?act=holdHearing`,
    ready: '.actdrawer form',
  },
  {
    name: '13-committee-consult',
    as: 'li-siwei',
    path: ({ open }) => `${open.path}?act=consultCommittee`,
    ready: '.actdrawer form',
  },
  {
    name: '13-mediation-document',
    as: 'sun-sanli',
    path: ({ reviewed }) => `${reviewed.path}?act=signMediationDocument`,
    ready: '.actdrawer form',
  },
];
