import type { PreparedCounty } from './prepared-county.js';
import type { Screen } from './screen.js';
import { click, onPaper, scrolledTo } from './steps.js';

const ofDemo =
  (number: string, rest = '') =>
  async ({ county }: PreparedCounty) =>
    (await county.caseNumbered(number)).path + rest;

const head = 'zheng-qixing' as const;
const administrator = 'yan-erming' as const;
const sensitive = ofDemo('清府复〔2026〕49号', '/sensitive');
const counsel = ofDemo('清府复〔2026〕49号', '/counsel');

const row = 'table tbody tr';
const form = '.ant-drawer form';

/** What stands beside the cases: courts, legal counsel, sensitive cases, joint conferences. */
export const beside: readonly Screen[] = [
  { name: '16-courts', as: administrator, path: '/settings/courts', ready: row },
  {
    name: '16-courts-change',
    as: administrator,
    path: '/settings/courts',
    ready: row,
    steps: click('table tbody button.link', '.ant-drawer .versions li'),
  },
  { name: '16-counsel', as: head, path: '/counsel', ready: row },
  {
    name: '16-counsel-one',
    as: head,
    path: '/counsel',
    ready: row,
    steps: click('table tbody button.link', '.ant-drawer .versions li'),
  },
  {
    name: '16-counsel-engage',
    as: head,
    path: '/counsel',
    ready: row,
    steps: click('.pagehead .ant-btn-primary', form),
  },
  {
    name: '16-counsel-case',
    as: head,
    path: counsel,
    ready: '.casetabs table',
    steps: scrolledTo('.casetabs'),
  },
  {
    name: '16-counsel-assign',
    as: head,
    path: counsel,
    ready: '.casetabs table',
    steps: click('.casetabs p .ant-btn', '.ant-drawer .blockedcounsel li'),
  },
  {
    name: '16-counsel-workbench',
    as: 'shen-banxia',
    path: '/workbench',
    ready: 'table.counselwork tbody tr',
  },
  {
    name: '16-counsel-opinion',
    as: 'shen-banxia',
    path: ofDemo('清府复〔2026〕49号', '/counsel?act=recordCounselOpinion'),
    ready: '.actdrawer form',
  },
  { name: '16-sensitive', as: head, path: '/sensitive', ready: row },
  { name: '16-sensitive-empty', as: head, path: '/sensitive?show=noStep', ready: '.empty' },
  {
    name: '16-sensitive-case',
    as: head,
    path: sensitive,
    ready: '.sensitivetab',
    steps: scrolledTo('.casetabs'),
  },
  {
    name: '16-sensitive-contact',
    as: head,
    path: sensitive,
    ready: '.sensitivetab',
    steps: click('.sensitivetab section:nth-of-type(3) .ant-btn', form),
  },
  {
    name: '16-sensitive-registrar',
    as: 'zhao-yiming',
    path: sensitive,
    ready: '.sensitivetab',
    steps: scrolledTo('.casetabs'),
  },
  { name: '16-conferences', as: head, path: '/conferences', ready: row },
  {
    name: '16-conference-held',
    as: head,
    path: '/conferences',
    ready: row,
    steps: click('table tbody tr:nth-of-type(2) a', '.conferencepage .minutestext'),
  },
  {
    name: '16-conference-print',
    as: head,
    path: '/conferences',
    ready: row,
    only: 'desk',
    steps: async (page, place) => {
      await click('table tbody tr:nth-of-type(2) a', '.conferencepage .minutestext')(page, place);
      await onPaper(page, place);
    },
  },
  { name: '16-conference-new', as: head, path: '/conferences/new', ready: '.offers li' },
  {
    name: '16-conference-seal',
    as: head,
    path: '/conferences',
    ready: row,
    steps: async (page, place) => {
      await click('table tbody tr:nth-of-type(1) a', '.conferencepage .agenda')(page, place);
      await page.locator('.conferencepage .panel').nth(2).locator('.ant-btn').nth(1).click();
      await page.waitForSelector(form);
    },
  },
  { name: '16-conference-actions', as: head, path: '/conference-actions', ready: row },
  { name: '16-conference-actions-done', as: head, path: '/conference-actions?show=done', ready: '.empty' },
];
