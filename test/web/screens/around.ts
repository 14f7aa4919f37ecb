import { enter } from '../browser.js';
import { fillApplication, register } from '../intake.js';
import type { Screen, Steps } from './screen.js';
import { click, failing, inChinese } from './steps.js';

const signIn = { path: '/signin', ready: 'input[type=password]' } as const;

export const entrance: readonly Screen[] = [
  { name: '01-signin', ...signIn },
  {
    name: '01-signin-failed',
    ...signIn,
    steps: async (page) => {
      await enter(page, 'nobody', 'not-the-password');
      await page.waitForSelector('[role=alert]');
    },
  },
  { name: '01-signin-ended', ...signIn, path: '/signin?ended=1' },
];

const workbench = { path: '/workbench', ready: '.counter' } as const;
const requests = { as: 'qin-sansheng', path: '/workbench', ready: 'table.todo' } as const;

export const workbenches: readonly Screen[] = [
  { name: '02-workbench-officer', as: 'li-siwei', ...workbench, wide: true },
  { name: '02-workbench-proposer', as: 'sun-sanli', ...workbench },
  { name: '02-workbench-registrar', as: 'zhao-yiming', ...workbench },
  { name: '02-workbench-office-head', as: 'zheng-qixing', ...workbench },
  { name: '02-workbench-organ-head', as: 'chen-shian', ...workbench },
  { name: '02-workbench-supervisor', as: 'cao-yixin', ...workbench },
  { name: '02-workbench-liaison', ...requests },
  { name: '02-workbench-nothing-left', ...requests, path: '/workbench?show=overdue', ready: '.empty' },
  {
    name: '02-workbench-explanation',
    as: 'li-siwei',
    ...workbench,
    steps: click('table.todo .why', '.explanation li'),
  },
  {
    name: '02-search',
    as: 'li-siwei',
    ...workbench,
    only: 'desk',
    steps: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('清镇');
      await page.waitForSelector('a[aria-current=true]');
    },
  },
  {
    name: '02-search-phone',
    as: 'li-siwei',
    ...workbench,
    only: 'phone',
    steps: async (page) => {
      await page.locator('.topbar .tool-phone').nth(1).click();
      await page.locator('.ant-drawer input[type=search]').fill('清镇');
      await page.waitForSelector('a[aria-current=true]');
    },
  },
  {
    name: '02-menu-phone',
    as: 'zheng-qixing',
    ...workbench,
    only: 'phone',
    steps: click('.topbar .tool-phone', '.ant-drawer a[href="/register"]'),
  },
  {
    name: '02-user-menu',
    as: 'zheng-qixing',
    ...workbench,
    steps: click('.userbutton', '.ant-dropdown a[href="/profile"]'),
  },
];

const severalChosen: Steps = async (page, place) => {
  for (const row of [0, 1, 2]) await page.locator('td.pick input').nth(row).check();
  await click('.registerfoot .row .ant-btn', '.seriesacts li')(page, place);
};

const rules = {
  as: 'yan-erming',
  path: '/settings/organ-rules?organ=qz-gov',
  ready: '.rulelist',
} as const;
const changingRules = click('.pagehead .ant-btn-primary', '.rulesform');
const registered = { as: 'zheng-qixing', path: '/register', ready: 'table.dense tbody tr' } as const;

export const registers: readonly Screen[] = [
  { name: '03-register', ...registered, wide: true },
  {
    name: '03-register-filtered',
    ...registered,
    path: '/register?open=true&sort=nextDueOn&descending=false',
  },
  {
    name: '03-register-procedure',
    as: 'cao-yixin',
    path: '/register?procedure=mediation&sort=procedure',
    ready: 'table.dense tbody tr',
  },
  {
    name: '03-register-phases',
    ...registered,
    only: 'desk',
    steps: async (page) => {
      await page.locator('.filters .ant-select').nth(1).click();
      await page.waitForSelector('.ant-select-item-option');
    },
  },
  { name: '03-register-empty', ...registered, path: '/register?text=不存在的案件', ready: '.empty' },
  {
    name: '03-register-columns',
    ...registered,
    only: 'desk',
    steps: click('.filterline > .ant-btn', '.columnlist'),
  },
  { name: '03-register-liaison', ...registered, as: 'qin-sansheng' },
  {
    name: '03-register-view',
    ...registered,
    path: '/register?text=清镇&sort=number',
    steps: click('.views > button:last-of-type', '.ant-modal input'),
  },
  { name: '03-series-acts', ...registered, steps: severalChosen },
  {
    name: '03-series-form',
    ...registered,
    steps: async (page, place) => {
      await severalChosen(page, place);
      await click('.seriesacts li:first-child button', '.seriescase')(page, place);
    },
  },
];

const step = (name: string) =>
  ({ as: 'zhao-yiming', path: `/intake/new?step=${name}`, ready: '#intake-step' }) as const;

export const intake: readonly Screen[] = [
  { name: '04-intake-1-channel', ...step('channel') },
  { name: '04-intake-2-parties', ...step('parties') },
  { name: '04-intake-3-act', ...step('act') },
  {
    name: '04-intake-3-special-law',
    ...step('act'),
    steps: async (page) => {
      await page.locator('.intakefields .wide > .ant-btn').last().click();
      const fields = page.locator('.fieldgroup input[type="text"], .fieldgroup textarea');
      await fields.nth(0).fill('中华人民共和国出境入境管理法');
      await fields.nth(1).fill('第六十四条');
      await page.locator('.fieldgroup.wide').scrollIntoViewIfNeeded();
    },
  },
  { name: '04-intake-4-request', ...step('request') },
  { name: '04-intake-5-materials', ...step('materials') },
  { name: '04-intake-6-check-missing', ...step('check') },
  {
    name: '04-intake-6-check-filled',
    ...step('channel'),
    steps: async (page, { today }) => inChinese(page, async () => fillApplication(page, today)),
  },
  {
    name: '04-intake-7-receipt',
    ...step('channel'),
    steps: async (page, { today }) =>
      inChinese(page, async () => {
        await fillApplication(page, today, { postmarkedOn: today });
        await register(page);
      }),
  },
];

const heading = '.pagehead h1';

export const others: readonly Screen[] = [
  { name: '08-notices', as: 'zheng-qixing', path: '/notices', ready: heading },
  { name: '08-notices-none', as: 'yan-erming', path: '/notices', ready: heading },
  { name: '09-profile', as: 'li-siwei', path: '/profile', ready: heading },
  { name: '09-password', as: 'li-siwei', path: '/password', ready: heading },
  {
    name: '09-password-refused',
    as: 'li-siwei',
    path: '/password',
    ready: heading,
    steps: async (page) => {
      const [old, fresh, again] = await page.locator('input[type=password]').all();
      await old?.fill('not-the-password');
      await fresh?.fill('Mingjing-2027-neu');
      await again?.fill('Mingjing-2027-neu');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.ant-form-item-explain-error');
    },
  },
  { name: '10-profile-delegated', as: 'chen-shian', path: '/profile', ready: '.delegations li' },
  { name: '10-profile-standing-in', as: 'wang-baichuan', path: '/profile', ready: '.delegations li' },
  {
    name: '10-profile-delegation-form',
    as: 'zheng-qixing',
    path: '/profile',
    ready: '.formpage .stack > div > .ant-btn',
    steps: async (page) => {
      await page.locator('.formpage .stack > div > .ant-btn').click();
      await page.locator('.delegationform .ant-btn-primary').click();
      await page.locator('.delegationform .fieldwords').first().waitFor();
    },
  },
  {
    name: '10-settings-user-away',
    as: 'yan-erming',
    path: '/settings/users',
    ready: 'table tbody tr',
    steps: click(
      'tr:has-text("陈十安") .rowactions button:nth-of-type(2)',
      '.delegationdrawer .delegations li',
    ),
  },
  { name: '10-settings-users', as: 'yan-erming', path: '/settings/users', ready: 'table tbody tr' },
  {
    name: '10-settings-user-new',
    as: 'yan-erming',
    path: '/settings/users',
    ready: 'table tbody tr',
    steps: click('.pagehead .ant-btn-primary', '.ant-drawer form'),
  },
  {
    name: '10-settings-user-roles',
    as: 'yan-erming',
    path: '/settings/users',
    ready: 'table tbody tr',
    steps: click('table tbody tr button', '.ant-drawer form'),
  },
  { name: '10-settings-organs', as: 'zheng-qixing', path: '/settings/organs', ready: 'table tbody tr' },
  { name: '10-settings-calendar', as: 'zheng-qixing', path: '/settings/calendar', ready: heading },
  { name: '10-settings-rules', ...rules },
  { name: '10-settings-rules-change', ...rules, steps: changingRules },
  {
    name: '10-settings-rules-confirm',
    ...rules,
    steps: async (page, place) => {
      await changingRules(page, place);
      await page.locator('.rulesform input[role=spinbutton]').nth(1).fill('20');
      await page.locator('.rulesform .ant-checkbox-input').first().check();
      await click('.rulesform footer .ant-btn-primary', '.rulechanges li')(page, place);
    },
  },
  { name: '10-settings-reminders', as: 'zheng-qixing', path: '/settings/reminders', ready: heading },
  { name: '10-settings-admin', as: 'yan-erming', path: '/settings', ready: heading },
  { name: '11-lost', as: 'li-siwei', path: '/nowhere', ready: '.statepage' },
  { name: '11-forbidden', as: 'yan-erming', path: '/register', ready: '.statepage' },
  {
    name: '11-foreign-case',
    as: 'qin-sansheng',
    path: ({ old }) => old.path,
    ready: '.statepage',
  },
  {
    name: '11-failure',
    as: 'li-siwei',
    path: ({ open }) => open.path,
    ready: '.statepage',
    before: failing(({ open }) => open.path, 500),
  },
  {
    name: '11-failure-of-a-part',
    as: 'li-siwei',
    path: ({ open }) => open.path,
    ready: '.failure',
    before: failing(({ open }) => `${open.path}/deadlines`, 500),
  },
  {
    name: '11-unreachable',
    as: 'li-siwei',
    path: ({ open }) => open.path,
    ready: '.statepage',
    before: failing(({ open }) => open.path, 0),
  },
];
